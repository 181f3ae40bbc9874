# Unpacks packages of Debian into a folder: no root, nothing of the machine's own apt is touched.
#   debian.sh FOLDER SUITE HOW PACKAGE... -- PRESUMED...
# SUITE is a name such as sid, or "own" for the machine's. HOW is "whole" for the packages with all that they need, or
# "bare" for nothing but them. PRESUMED packages are taken to be there already.
set -eu
INTO=$1 SUITE=$2 HOW=$3; shift 3
PACKAGES=; while [ "$1" != -- ]; do PACKAGES="$PACKAGES $1"; shift; done; shift
command -v apt-get >/dev/null && command -v dpkg >/dev/null || { echo "this machine has no apt-get" >&2; exit 1; }
KEYS=/usr/share/keyrings/debian-archive-keyring.gpg
[ -r "$KEYS" ] || { echo "there is no $KEYS: install debian-archive-keyring" >&2; exit 1; }
. /etc/os-release
OWN=${VERSION_CODENAME:-none}
# Machines whose package lists were thrown away know only what their sources say: no origin, no code name.
MIRROR=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(COMPONENT) $(RELEASE) $(REPO_URI)' |
  awk -v own="$OWN" '$1 == "main" && $2 ~ "^(" own "|stable|testing|sid|unstable)$" && $3 ~ "/debian/?$" { print $3; exit }')}
[ -n "$MIRROR" ] || { echo "the apt of this machine has no mirror of Debian: set DEBIAN_MIRROR to one" >&2; exit 1; }
[ "$SUITE" != own ] || SUITE=$OWN
A=$INTO/.apt
mkdir -p "$A/lists/partial" "$A/cache/archives/partial" "$A/etc/apt.conf.d" "$A/etc/preferences.d" "$A/etc/sources.list.d"
echo "deb [signed-by=$KEYS] $MIRROR $SUITE main" > "$A/etc/sources.list"
: > "$A/status"
for p; do
  printf 'Package: %s\nStatus: install ok installed\nVersion: 99:99\nArchitecture: amd64\nMulti-Arch: allowed\nProvides: debconf-2.0\nMaintainer: none\nDescription: none\n\n' "$p"
done >> "$A/status"
# The index of sid may be older than it says it may become.
cat > "$A/apt.conf" <<END
Dir::Etc "$A/etc"; Dir::Etc::Parts "$A/etc/apt.conf.d"; Dir::State "$A"; Dir::State::Lists "$A/lists"; Dir::State::status "$A/status"; Dir::Cache "$A/cache";
Acquire::Languages "none"; Acquire::Check-Valid-Until "false"; Acquire::Check-Date "false"; Acquire::Retries "3";
APT::Install-Recommends "false"; APT::Sandbox::User "root"; Debug::NoLocking "true";
END
export APT_CONFIG="$A/apt.conf" DEBIAN_FRONTEND=noninteractive
apt-get -qq update >&2
case $HOW in
  whole) apt-get -qq install --download-only --yes $PACKAGES >&2; DEBS=$A/cache/archives ;;
  bare) (cd "$A/cache/archives" && apt-get -qq download $PACKAGES >&2); DEBS=$A/cache/archives ;;
esac
for deb in "$DEBS"/*.deb; do dpkg -x "$deb" "$INTO"; done
rm -rf "$A"
