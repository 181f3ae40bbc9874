# Parses statements of T-SQL from standard input, which are separated by lines that hold only GO.
# Prints the number of each that does not parse, and why; the text of a statement starts a new line there.
import multiprocessing
import sys


def no_lock(*args, **kwargs):
    raise OSError('threads only')


multiprocessing.RLock = no_lock  # The progress bar would start a second Python for its lock.
from sqlfluff.core import FluffConfig, Linter

linter = Linter(config=FluffConfig(overrides={'dialect': 'tsql', 'large_file_skip_byte_limit': 0}))
for number, statement in enumerate(sys.stdin.read().split('\nGO\n')):
    for violation in linter.parse_string(statement + '\n').violations:
        print(number, str(violation).replace('\n', ' '))
