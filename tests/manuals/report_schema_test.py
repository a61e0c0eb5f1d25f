"""Holds what `samsvar check --format json` writes against engine/report/report.schema.json, by an
implementation of JSON Schema that is not ours, and the schema against documents that are wrong.

    report_schema_test.py PROGRAM SOURCE_FOLDER
"""

import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
DATE = "2026-11-22"
LANGUAGES = ("nb", "nn", "en")
READERS = ("municipality", "directorate", "supervisor")

SCHEMA = json.loads((SOURCE / "engine/report/report.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.draft202012_format_checker
)

# As a bare machine has it, and what a build with sanitizers is told.
ENVIRONMENT = {"LC_ALL": "C"}
ENVIRONMENT.update({n: os.environ[n] for n in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if n in os.environ})

faults = []


def check(*arguments, folder=SOURCE):
    """The report as text; nothing when the command could not begin."""
    command = [PROGRAM, "check", "--format", "json", "--as-of", DATE, *arguments]
    done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True)
    if done.returncode not in (0, 1, 2):
        faults.append(f"exit status {done.returncode} of {arguments}")
    return done.stdout.decode("utf-8")


def strict(text):
    """JSON without what the standard does not know: NaN, and one key twice in an object."""

    def no_constant(word):
        raise ValueError(f"{word} is not JSON")

    def no_key_twice(pairs):
        keys = [key for key, _ in pairs]
        if len(set(keys)) != len(keys):
            raise ValueError(f"a key twice among {keys}")
        return dict(pairs)

    return json.loads(text, parse_constant=no_constant, object_pairs_hook=no_key_twice)


def hold(name, text):
    """The report, when it is one and is as the schema says."""
    try:
        report = strict(text)
    except ValueError as error:
        faults.append(f"{name}: {error}")
        return None
    for error in list(VALIDATOR.iter_errors(report))[:5]:
        place = "/".join(str(step) for step in error.absolute_path)
        faults.append(f"{name}: at {place}: {error.message[:200]}")
    return report


def bytes_of(content, is_escaped):
    """The bytes that a golden case's file stands for."""
    if not is_escaped:
        return content.encode("utf-8")
    kinds = {"r": b"\r", "t": b"\t", "\\": b"\\"}

    def byte(found):
        word = found.group(1).decode()
        return bytes([int(word[1:], 16)]) if word.startswith("x") else kinds[word]

    return re.sub(rb"\\(x[0-9A-F]{2}|[rt\\])", byte, content.removesuffix("\n").encode("utf-8"))


def files_of(case):
    """Path and bytes of each file of a golden case."""
    text = case.read_text("utf-8").partition("\n$ ")[0] + "\n"
    parts = re.split(r"^--- (.*)\n", text, flags=re.M)
    for header, content in zip(parts[1::2], parts[2::2]):
        is_escaped = header.endswith(" (escaped)")
        yield header.removesuffix(" (escaped)"), bytes_of(content, is_escaped)


def reports_of_cases():
    """One report for each golden case that has documents, and how many of them had problems."""
    count = with_problems = 0
    for case in sorted((SOURCE / "tests/golden").rglob("*.case")):
        files = dict(files_of(case))
        if not any(path.endswith((".yaml", ".yml")) for path in files):
            continue
        with tempfile.TemporaryDirectory() as folder:
            for path, content in files.items():
                place = pathlib.Path(folder, path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            own = pathlib.Path(folder, "rules")
            rules = own if own.exists() else SOURCE / "rules"
            text = check(".", "--rules", str(rules), folder=folder)
        name = str(case.relative_to(SOURCE))
        report = hold(name, text)
        count += 1
        with_problems += 1 if report and report["problems"] else 0
    return count, with_problems


def reports_of_agreements():
    """Reports in every language, for every reader, and of broken files."""
    reports = []
    for language in LANGUAGES:
        reports.append(hold(language, check("agreements", "--lang", language)))
    for reader in READERS:
        text = check("agreements/oppdiktede", "--for", reader)
        reports.append(hold(reader, text))
    for folder in sorted((SOURCE / "tests/acceptance/agreements").iterdir()):
        reports.append(hold(folder.name, check(str(folder.relative_to(SOURCE)))))
    return [report for report in reports if report]


def every_shape(value, path=()):
    """Each object and array with its place, the numbers of elements left out."""
    if isinstance(value, dict):
        yield path, value
        for key, child in value.items():
            yield from every_shape(child, (*path, key))
    elif isinstance(value, list):
        for element in value:
            yield from every_shape(element, (*path, "[]"))


def is_refused(report):
    return not VALIDATOR.is_valid(report)


def small(report, seen):
    """The report with only those subjects and findings that show an object of a new shape."""

    def is_new(part, path):
        shapes = {(place, tuple(sorted(k for k, v in one.items() if v not in (None, []))))
                  for place, one in every_shape(part, path)}
        fresh = not shapes <= seen
        seen.update(shapes)
        return fresh

    lesser = dict(report)
    lesser["subjects"] = []
    for subject in report["subjects"]:
        findings = [one for one in subject["findings"] if is_new(one, ("findings", "[]"))]
        bare = {**subject, "findings": findings}
        if findings or is_new({**subject, "findings": []}, ("subjects", "[]")):
            lesser["subjects"].append(bare)
    lesser["problems"] = [one for one in report["problems"] if is_new(one, ("problems", "[]"))]
    return lesser


def wrong_ones(part):
    """Ways to spoil an object in place, each with its undoing."""
    for key, value in list(part.items()):
        del part[key]
        yield f"without `{key}`"
        part[key] = value
        part[key] = {"x": 1} if not isinstance(value, dict) else [1]
        yield f"`{key}` of another type"
        part[key] = value
        if isinstance(value, (int, str)) and not isinstance(value, bool):
            part[key] = [value]
            yield f"`{key}` in a list"
            part[key] = value
    part["x"] = 1
    yield "with a key of its own"
    del part["x"]


def refusals(reports):
    """Every object of every shape is spoilt in every way; the schema must notice each."""
    seen, tried, count = set(), set(), 0
    for report in (small(one, seen) for one in reports):
        report = copy.deepcopy(report)
        if is_refused(report):
            faults.append("a report that was made shorter is refused")
            continue
        for path, part in every_shape(report):
            for what in wrong_ones(part):
                if (path, what) in tried:
                    continue
                tried.add((path, what))
                count += 1
                if not is_refused(report):
                    faults.append(f"accepted: {'/'.join(path)} {what}")
    return count


def named_refusals(report):
    """What a reader of the report rests on, beyond keys and types."""
    finding = next(f for s in report["subjects"] for f in s["findings"] if f["status"] == "gap")
    met = next(f for s in report["subjects"] for f in s["findings"] if f["status"] == "met")
    spoilt = [
        ("a verdict that there is not", finding, "status", "breach"),
        ("a gap that is nothing grave", finding, "severity", "none"),
        ("a grave thing that is no gap", met, "severity", "possible_breach"),
        ("a binding that there is not", finding, "binding", "rumour"),
        ("a day that is not in the calendar", finding, "deadline", "2023-02-30"),
        ("a reason twice", finding, "reasons", ["judgement", "judgement"]),
        ("a reason that there is not", finding, "reasons", ["tired"]),
        ("a line before the first", finding["rule_at"], "line", 0),
        ("half a line", finding["rule_at"], "line", 1.5),
        ("a language that there is not", report, "language", "sv"),
        ("a reader that there is not", report, "reader", "press"),
        ("another format", report, "format", 2),
        ("a date as it is spoken", report, "as_of", "22.11.2026"),
        ("fewer than none", report["counts"], "gap", -1),
        ("half a digest", report["samsvar"]["rules"], "sha256", "abc"),
    ]
    for what, part, key, value in spoilt:
        kept = part[key]
        part[key] = value
        if not is_refused(report):
            faults.append(f"accepted: {what}")
        part[key] = kept
    return len(spoilt)


def main():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    reports = reports_of_agreements()
    cases, with_problems = reports_of_cases()
    statuses = {f["status"] for r in reports for s in r["subjects"] for f in s["findings"]}
    if len(reports) < 6 or cases < 5 or with_problems < 2 or len(statuses) < 5:
        faults.append(
            f"too little to show anything: {len(reports)} reports, {cases} cases, "
            f"{with_problems} with problems, verdicts {sorted(statuses)}"
        )
    shapes = {frozenset(part) for report in reports for _, part in every_shape(report)}
    for name, definition in SCHEMA["$defs"].items():
        if frozenset(definition["required"]) not in shapes:
            faults.append(f"no report has a {name}")
    count = refusals(reports) if reports else 0
    count += named_refusals(copy.deepcopy(reports[0])) if reports else 0
    print(
        f"{len(reports)} reports and those of {cases} golden cases hold, {with_problems} of them "
        f"with problems; {count} wrong documents tried"
    )
    for fault in faults[:40]:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
