"""Holds the formats for other programs against the JSON report, against their own schemas, and
against what a reader of them rests on.

    formats_test.py PROGRAM SOURCE_FOLDER PART

PART is `counts` or `workbook`, which need nothing more, or `schemas`, which needs the schemas that
lie beside the repository; without them it says so and exits with 77.
"""

import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
SCHEMAS = SOURCE.parent / "shared/schemas"
DATE = "2026-11-22"
SKIPPED = 77
READERS = ("municipality", "directorate", "supervisor")
LANGUAGES = ("nb", "nn", "en")
# A folder of agreements of every kind, and one with no more than shows a gap and what is unclear.
SOME = "agreements/oppdiktede"
FEW = "agreements/oppdiktede/heigrenda"
GAP = {"nb": "Avvik", "nn": "Avvik", "en": "Gap"}
# Beside statute and regulation, the standard of soundness is within a supervisor's remit.
SUPERVISED = ("law", "regulation", "soundness")
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

ENVIRONMENT = {"LC_ALL": "C"}
ENVIRONMENT.update({n: os.environ[n] for n in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if n in os.environ})

faults = []


def expect(condition, what):
    if not condition:
        faults.append(what)


def check(form, *arguments, path=SOME, folder=SOURCE, zone=None):
    """The bytes of a report."""
    command = [PROGRAM, "check", path, "--format", form, "--as-of", DATE, *arguments]
    environment = {**ENVIRONMENT, **({"TZ": zone} if zone else {})}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True)
    expect(done.returncode in (0, 1, 2), f"exit status {done.returncode}: {form} {arguments}")
    return done.stdout


def for_reader(reader):
    """Without the register that comes with the rules: the whole country adds time, not proof."""
    return ("--for", reader, *(("--register", "ingen") if reader == "directorate" else ()))


def sheets(workbook):
    """Each sheet's XML by its name, in order."""
    names = ElementTree.fromstring(workbook.read("xl/workbook.xml")).iter(f"{SHEET}sheet")
    return {
        sheet.get("name"): workbook.read(f"xl/worksheets/sheet{number}.xml").decode("utf-8")
        for number, sheet in enumerate(names, 1)
    }


def rows(xml):
    """The cells of each row, by column letter."""
    for row in ElementTree.fromstring(xml).iter(f"{SHEET}row"):
        yield {
            re.match("[A-Z]+", cell.get("r")).group(): "".join(cell.itertext())
            for cell in row.iter(f"{SHEET}c")
        }


def gaps_of_markdown(text):
    """The sum of the overview's column of gaps."""
    table = text.split("| --- |", 1)[1].split("\n\n", 1)[0].splitlines()[1:]
    return sum(int(re.split(r"(?<!\\)\|", line)[3]) for line in table)


def gaps_by_format(language, reader, path):
    def report(form):
        return check(form, "--lang", language, *for_reader(reader), path=path)

    lines = io.StringIO(report("csv").decode("utf-8-sig"), newline="")
    table = list(csv.reader(lines, delimiter=";"))
    expect(len({len(line) for line in table}) == 1, f"ragged CSV: {language} {reader}")
    yield "csv", sum(line[4] == GAP[language] for line in table)
    book = sheets(zipfile.ZipFile(io.BytesIO(report("xlsx"))))
    yield "xlsx", sum(row.get("E") == GAP[language] for row in rows(list(book.values())[1]))
    results = json.loads(report("sarif"))["runs"][0]["results"]
    yield "sarif", sum(one["properties"]["finding"]["status"] == "gap" for one in results)
    suites = ElementTree.fromstring(report("junit"))
    yield "junit", len(list(suites.iter("failure")))
    yield "junit's totals", sum(int(suite.get("failures")) for suite in suites)
    yield "markdown", gaps_of_markdown(report("markdown").decode("utf-8"))
    yield from gaps_of_oscal(json.loads(report("oscal")))
    if reader == "supervisor":
        drafts = json.loads(report("tilda"))["tilsynsrapporter"]
        yield "tilda", sum(len(draft["anmerkninger"]) for draft in drafts)
        expect(not any(draft["bruddOgReaksjoner"] for draft in drafts), "tilda: a breach")


def oscal_property(thing, name):
    return next((one["value"] for one in thing.get("props", ()) if one["name"] == name), None)


def gaps_of_oscal(report):
    """Those among the observations, and those that a finding calls not satisfied; none of the rest."""
    result = report["assessment-results"]["results"][0]
    status = {one["uuid"]: oscal_property(one, "status") for one in result["observations"]}
    expect(len(status) == len(result["observations"]), "oscal: two observations with one uuid")
    states = [(status[one["related-observations"][0]["observation-uuid"]],
               one["target"]["status"]["state"]) for one in result["findings"]]
    expect(set(states) <= {("gap", "not-satisfied"), ("met", "satisfied")},
           f"oscal: a state that was not decided: {set(states)}")
    expect("unclear" in status.values(), "oscal: nothing unclear to show anything")
    yield "oscal", list(status.values()).count("gap")
    yield "oscal's findings", states.count(("gap", "not-satisfied"))


def counts():
    """As many gaps in every format as in the JSON report, for every reader and in every language."""
    runs = (("nb", READERS[0], SOME), ("nb", READERS[1], FEW), ("nb", READERS[2], FEW),
            ("nn", READERS[0], FEW), ("en", READERS[0], FEW))
    for language, reader, path in runs:
        report = json.loads(check("json", "--lang", language, *for_reader(reader), path=path))
        wanted = sum(
            finding["status"] == "gap"
            and (reader != "supervisor" or finding["binding"] in SUPERVISED)
            for subject in report["subjects"]
            for finding in subject["findings"]
        )
        expect(wanted > 0, f"no gaps to show anything: {language} {reader}")
        for form, came in gaps_by_format(language, reader, path):
            expect(came == wanted, f"{form} {language} {reader}: {came} gaps, JSON has {wanted}")
        print(f"{language} {reader}: {wanted} gaps in every format")


HOSTILE_TITLE = '=cmd|\'/c calc\'!A0; "x" <b>&amp; _x0041_\u2028'


def hostile(folder):
    """An agreement whose every text would be something else to a careless program."""
    place = pathlib.Path(folder, "avtaler")
    place.mkdir()
    title = json.dumps(HOSTILE_TITLE + "\n+1")
    (place / "=1+1 <b>;.yaml").write_text(
        "samsvar: 1\nregistrert: 2026-11-22\navtale:\n  id: ond\n"
        f"  tittel: {title}\n  type: overordnet\n  status: gjeldende\n"
        '  parter: [{kommune: "@Sandvik"}, {helseforetak: "-Helse Havgap HF"}]\n'
        "  gjelder: {fom: 2020-01-01}\n  innsendt: ikke_skjedd\n",
        "utf-8",
    )


def held_sheet(name, xml):
    expect("<f" not in re.sub(r"<f(ilter|ont|ormat)", "", xml), f"{name}: a formula")
    expect("<hyperlink" not in xml, f"{name}: a link")
    expect('state="frozen"' in xml and 'ySplit="1"' in xml, f"{name}: the headings do not stay")
    expect("<autoFilter" in xml, f"{name}: no filter")
    expect('customWidth="1"' in xml, f"{name}: no widths")


def workbook():
    """Equal runs give equal bytes; no formula, no link; headings stay; dates and numbers are such."""
    first = check("xlsx")
    expect(first == check("xlsx", "--jobs", "1", zone="Pacific/Kiritimati"),
           "two runs differ in another zone")
    book = zipfile.ZipFile(io.BytesIO(first))
    expect(f"{DATE}T00:00:00Z" in book.read("docProps/core.xml").decode(), "another day than asked")
    held = sheets(book)
    expect(list(held) == ["Oversikt", "Funn", "Uavklart", "Krav", "Problemer", "Om rapporten"],
           f"sheets {list(held)}")
    for name, xml in held.items():
        held_sheet(name, xml)
    expect(re.search(r'<c r="I\d+" s="\d+"><v>\d{5}</v>', held["Funn"]), "no deadline is a date")
    expect(re.search(r'<c r="C\d+" s="\d+"><v>\d+</v>', held["Oversikt"]), "no count is a number")
    brief = sheets(zipfile.ZipFile(io.BytesIO(check("xlsx", "--summary"))))
    expect("Funn" not in brief and "Oversikt" in brief, "a summary with findings")
    with tempfile.TemporaryDirectory() as folder:
        hostile(folder)
        rules = ("--rules", str(SOURCE / "rules"))
        ill = sheets(zipfile.ZipFile(io.BytesIO(check("xlsx", *rules, path="avtaler", folder=folder))))
        for name, xml in ill.items():
            held_sheet(name, xml)
        titles = {row.get("A") for row in rows(ill["Funn"])}
        escaped = HOSTILE_TITLE.replace("_x0041_", "_x005F_x0041_")
        expect(any(title and title.startswith(escaped[:30]) for title in titles),
               f"the title is not as written: {titles}")
        expect(any(title and "_x005F_x0041_" in title for title in titles), "an escape is left")


def every_run(form, *arguments):
    """What differs in shape: both kinds of agreements, languages, readers, what cannot be read."""
    yield check(form, *arguments, path=SOME)
    for language in LANGUAGES[1:]:
        yield check(form, "--lang", language, *arguments, path=FEW)
    for reader in READERS:
        yield check(form, *for_reader(reader), "--summary", *arguments, path=FEW)
    yield check(form, *arguments, path="tests/acceptance/agreements")
    with tempfile.TemporaryDirectory() as folder:
        hostile(folder)
        broken = pathlib.Path(folder, "avtaler", "brokken.yaml")
        broken.write_text("samsvar: [1\n", "utf-8")
        yield check(form, "--rules", str(SOURCE / "rules"), *arguments, path="avtaler",
                    folder=folder)


def held_sarif():
    import jsonschema

    schema = json.loads((SCHEMAS / "sarif/sarif-schema-2.1.0.json").read_text("utf-8"))
    validator = jsonschema.Draft4Validator(schema)
    spoilt = None
    for text in every_run("sarif"):
        log = json.loads(text)
        for error in list(validator.iter_errors(log))[:3]:
            place = "/".join(str(step) for step in error.absolute_path)
            faults.append(f"sarif at {place}: {error.message[:200]}")
        spoilt = log
        held_sarif_run(log["runs"][0])
    spoilt["runs"][0]["results"][0]["level"] = "grave"
    expect(not validator.is_valid(spoilt), "the schema accepts a level that there is not")


def held_sarif_run(run):
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], "an index of another rule")
        for location in result["locations"] + result["relatedLocations"]:
            artifact = location.get("physicalLocation", {}).get("artifactLocation")
            if artifact:
                listed = run["artifacts"][artifact["index"]]["location"]["uri"]
                expect(listed == artifact["uri"], "an index of another file")
            uri = artifact["uri"] if artifact else ""
            expect(re.fullmatch(r"[A-Za-z0-9\-._~/%]*", uri), f"not a relative reference: {uri}")


def held_junit():
    for text in every_run("junit"):
        done = subprocess.run(
            ["xmllint", "--noout", "--nonet", "--schema", SCHEMAS / "junit/JUnit.xsd", "-"],
            input=text, capture_output=True)
        expect(done.returncode == 0, f"junit: {done.stderr.decode()[:400]}")


def with_plain_references(schema):
    """References by name as references by place, which every validator follows alike and at once."""
    places = {one["$id"]: f"#/definitions/{name}"
              for name, one in schema["definitions"].items() if "$id" in one}

    def plain(part):
        if isinstance(part, list):
            return [plain(one) for one in part]
        if not isinstance(part, dict):
            return part
        kept = {key: plain(one) for key, one in part.items()
                if key != "$id" or not isinstance(one, str)}
        if isinstance(kept.get("$ref"), str):
            kept["$ref"] = places.get(kept["$ref"], kept["$ref"])
        if isinstance(kept.get("pattern"), str):
            # Python has no classes of Unicode letters and numbers by these names.
            kept["pattern"] = kept["pattern"].replace(r"\p{L}", r"[^\W\d_]").replace(r"\p{N}", r"\d")
        return kept

    return plain(schema)


def held_json(form, schema_path, spoil, *arguments):
    """Every run is as the schema says, and a spoilt one is not."""
    import jsonschema

    schema = with_plain_references(json.loads((SCHEMAS / schema_path).read_text("utf-8")))
    validator = jsonschema.Draft7Validator(schema)
    report = None
    for text in every_run(form, *arguments):
        latest = json.loads(text)
        report = report or latest
        for error in list(validator.iter_errors(latest))[:3]:
            place = "/".join(str(step) for step in error.absolute_path)
            faults.append(f"{form} at {place}: {error.message[:200]}")
    spoil(report)
    expect(not validator.is_valid(report), f"the schema of {form} accepts what is spoilt")


def held_oscal():
    def spoil(report):
        finding = report["assessment-results"]["results"][0]["findings"][0]
        finding["target"]["status"]["state"] = "unclear"

    held_json("oscal", "oscal/oscal_assessment-results_schema.json", spoil)


def held_tilda():
    def spoil(report):
        report["tilsynsrapporter"][0].pop("tildaenhet")

    held_json("tilda", "tilda/tilsynsrapporter_schema.json", spoil, "--for", "supervisor")


def schemas():
    if not SCHEMAS.is_dir():
        print("skipped: the formats' own schemas are not here")
        sys.exit(SKIPPED)
    for part in (held_sarif, held_junit, held_oscal, held_tilda):
        started = len(faults)
        part()
        print(f"{part.__name__}: {len(faults) - started} faults")


def main():
    {"counts": counts, "workbook": workbook, "schemas": schemas}[sys.argv[3]]()
    for fault in faults[:40]:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
