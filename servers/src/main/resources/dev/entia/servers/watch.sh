# Runs a server for as long as somebody holds the other end of standard input, then stops it and removes its folder.
#   watch.sh SIGNAL FOLDER COMMAND...
# Whoever holds that end may be killed in any way: it is closed all the same.
SIGNAL=$1 FOLDER=$2; shift 2
exec 3<&0
"$@" </dev/null 3<&- &
SERVER=$!
{
  read -r _ <&3
  kill "-$SIGNAL" $SERVER || exit # It died by itself: its log is wanted.
  i=0
  while kill -0 $SERVER && [ $i -lt 100 ]; do sleep 0.1; i=$((i + 1)); done
  kill -KILL $SERVER
  rm -rf "$FOLDER"
} >/dev/null 2>&1 &
wait $SERVER
