"""CPU time of the whole program on one agreement against all the rules, cold: no cache is kept
between runs. Printed beside an empty Python process, since machines differ; nothing is judged.

    one_agreement.py PROGRAM SOURCE_FOLDER
"""

import os
import resource
import subprocess
import sys

RUNS = 30
AGREEMENT = "agreements/oppdiktede/kråkøya-uenighet.yaml"


def cpu_of(command, folder):
    """The least and the middle of the runs, in milliseconds of user and system time."""
    spent = []
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    spent.sort()
    return f"{spent[0] * 1000:.1f} ms at least, {spent[RUNS // 2] * 1000:.1f} in the middle"


program, source = os.path.abspath(sys.argv[1]), sys.argv[2]
print("one agreement:", cpu_of([program, "check", AGREEMENT, "--as-of", "2026-11-22"], source))
print("empty Python: ", cpu_of([sys.executable, "-I", "-S", "-c", "pass"], source))
