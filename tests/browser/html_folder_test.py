"""Holds the report that is a folder of pages to what its readers rely on: every page whole, every
link leading to what it names, no page too large for a browser, the figures those of the JSON report,
one structure in three languages, the same bytes however many work on it.

    html_folder_test.py PROGRAM SOURCE_FOLDER
"""

import json
import os
import pathlib
import posixpath
import re
import subprocess
import sys
import tempfile

from html_page import ENVIRONMENT, LANGUAGES, Page

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
AGREEMENTS = [f"agreements/oppdiktede/{name}" for name in ("heigrenda", "kråkøya-uenighet.yaml", "myrvang", "vertskap-granmo")]
# One of them is not in hand.
REGISTER = """samsvar: 1
register:
  kommuner:
    - {navn: Heigrenda, mottatt: ja, fylke: Ytre}
    - {navn: Kråkøya, mottatt: ja, fylke: Ytre}
    - {navn: Myrvang, mottatt: ja, fylke: Indre}
    - {navn: Granmo, mottatt: ja, fylke: Indre}
    - {navn: Furulia, mottatt: ja, fylke: Indre}
    - {navn: Borte <b>, fylke: Indre}
  helseforetak:
    - {navn: Helse Ytterland HF, region: Helse Eksempel RHF}
    - {navn: Sykehuset Lyngmark HF, region: Helse Annet RHF}
  samarbeid:
    - {kommune: Heigrenda, helseforetak: Helse Ytterland HF}
    - {kommune: Kråkøya, helseforetak: Helse Ytterland HF}
    - {kommune: Granmo, helseforetak: Helse Ytterland HF}
    - {kommune: Furulia, helseforetak: Helse Ytterland HF}
    - {kommune: Borte <b>, helseforetak: Helse Ytterland HF}
    - {kommune: Myrvang, helseforetak: Sykehuset Lyngmark HF}
"""
DATE = "2026-11-22"
MOST_OF_FRONT_PAGE = 2_000_000
MOST_OF_PAGE = 500_000

faults = []


class PageOfMany(Page):
    """Also keeps where it leads within the report."""

    def __init__(self, text):
        self.leads_to = []
        super().__init__(text)

    def attribute(self, tag, name, value):
        if tag == "a" and name == "href" and re.fullmatch(r"(\.\./)*[a-z0-9_/.-]+\.html(#.+)?", value):
            self.leads_to.append(value)
        else:
            super().attribute(tag, name, value)

    def note_picture(self, tag, values):
        # A picture with links in it is told as a group, so that the links can be reached.
        super().note_picture(tag, {**values, "role": "img"} if values.get("role") == "group" else values)


def run(folder, *options):
    register = pathlib.Path(folder) / "register.yaml"
    register.write_text(REGISTER, encoding="utf-8")
    command = [PROGRAM, "check", *AGREEMENTS, "--register", register, "--as-of", DATE, *options]
    done = subprocess.run(command, cwd=SOURCE, env=ENVIRONMENT, capture_output=True)
    if done.returncode not in (0, 1) or done.stderr:
        sys.exit(f"{options}: status {done.returncode}, {done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def written(reader, language, folder, jobs="2"):
    target = pathlib.Path(folder) / f"{reader}-{language}-{jobs}"
    run(folder, "--for", reader, "--lang", language, "--jobs", jobs, "--format", "html", "--output", f"{target}/")
    if not any((target / "parties").iterdir()):
        faults.append(f"{reader} ({language}): no party has a page")
    return {str(p.relative_to(target)): p.read_bytes() for p in sorted(target.rglob("*.html"))}


def hold_links(name, pages):
    for page, it in pages.items():
        for link in it.leads_to:
            address, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), address))
            if target not in pages:
                faults.append(f"{name}: {page} leads to {link}, which is not there")
            elif anchor and anchor not in pages[target].ids:
                faults.append(f"{name}: {page} leads to {link}, where there is no such place")


def hold_reachable(name, pages):
    """From the front page one comes to all."""
    seen, ahead = {"index.html"}, ["index.html"]
    while ahead:
        page = ahead.pop()
        for link in pages[page].leads_to:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), link.partition("#")[0]))
            if target in pages and target not in seen:
                seen.add(target)
                ahead.append(target)
    for page in sorted(set(pages) - seen):
        faults.append(f"{name}: nothing leads to {page}")


def hold(reader, folder):
    whole = {language: written(reader, language, folder) for language in LANGUAGES}
    for language, files in whole.items():
        name = f"{reader} ({language})"
        pages = {page: PageOfMany(text.decode("utf-8")) for page, text in files.items()}
        for page, it in pages.items():
            faults.extend(f"{name} {page}: {fault}" for fault in it.faults[:3])
            if not re.fullmatch(r"[a-z0-9_./-]+", page):
                faults.append(f"{name}: {page} is no name for every system")
            if len(files[page]) > (MOST_OF_FRONT_PAGE if page == "index.html" else MOST_OF_PAGE):
                faults.append(f"{name}: {page} has {len(files[page])} bytes")
        hold_links(name, pages)
        hold_reachable(name, pages)
        whole[language] = {page: it.structure for page, it in pages.items()}
    for language in LANGUAGES:
        if whole[language].keys() != whole["nb"].keys():
            faults.append(f"{reader} ({language}): other pages than nb")
        for page in whole["nb"]:
            # The order of long lists of links is that of the subjects, the same in all.
            if whole[language].get(page) != whole["nb"][page]:
                faults.append(f"{reader} ({language}): {page} has another structure than nb")


def hold_figures(folder):
    """What the front page says of each kind is what the JSON report counts."""
    report = json.loads(run(folder, "--for", "directorate", "--format", "json"))
    gaps = {}
    for subject in report["subjects"]:
        gaps[subject["kind"]] = gaps.get(subject["kind"], 0) + subject["counts"]["gap"]
    pages = written("directorate", "nb", folder, "1")
    front = pages["index.html"].decode("utf-8")
    for kind, count in gaps.items():
        row = re.search(rf'<tr>\s*<th scope="row"><a href="subjects/{kind.replace("_", "__")}\.html">.*?</tr>', front, re.S)
        cell = row and re.search(r'<td class="gap[^"]*">([^<]*)<', row.group(0))
        if not cell or cell.group(1) != str(count):
            faults.append(f"{kind}: {cell and cell.group(1)} gaps on the front page, {count} in the JSON report")
    if ">Kommune: dokumenter i hånd for 5 av 6<" not in front:
        faults.append("the front page does not say how many have sent anything")
    if pages != written("directorate", "nb", folder, "3"):
        faults.append("one job and three write different bytes")
    return sum(gaps.values())


def main():
    with tempfile.TemporaryDirectory() as folder:
        for reader in ("directorate", "supervisor"):
            hold(reader, folder)
        gaps = hold_figures(folder)
        if gaps == 0:
            faults.append("there is nothing to hold the figures against")
    print(f"2 readers in {len(LANGUAGES)} languages, {len(faults)} faults")
    for fault in faults[:40]:
        print(fault)
    sys.exit(1 if faults else 0)


main()
