"""Holds the HTML reports of the shipped agreements to what a browser, a screen reader and a lawyer
rely on: whole markup, nothing from outside, links that lead somewhere, pictures with words, and one
structure in three languages.

    html_structure_test.py PROGRAM SOURCE_FOLDER
"""

import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

from html_page import ENVIRONMENT, LANGUAGES, Page

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
DATE = "2026-11-22"


def page_of(paths, language, *options, folder=SOURCE):
    command = [PROGRAM, "check", "--format", "html", "--as-of", DATE, "--lang", language]
    done = subprocess.run([*command, *options, *paths], cwd=folder, env=ENVIRONMENT, capture_output=True)
    if done.returncode not in (0, 1, 2) or done.stderr:
        sys.exit(f"{paths}: status {done.returncode}, {done.stderr.decode()}")
    return done.stdout.decode("utf-8")


faults = []


def hold(name, paths, *options):
    """All three languages: whole, and alike."""
    pages = {language: Page(page_of(paths, language, *options)) for language in LANGUAGES}
    for language, page in pages.items():
        faults.extend(f"{name} ({language}): {fault}" for fault in page.faults[:5])
        if page.structure != pages["nb"].structure:
            at = next((i for i, (a, b) in enumerate(zip(page.structure, pages["nb"].structure)) if a != b), -1)
            faults.append(f"{name} ({language}): other structure than nb at {page.structure[at]}")


GOOD = '<!DOCTYPE html><html lang="nb"><body><h1 id="a">x</h1>{}</body></html>'
BAD = {
    "a script": "<script>1</script>",
    "a picture from outside": '<img src="https://example.org/x.png">',
    "a style from outside": '<style>a{background:url(https://example.org)}</style>',
    "an address that runs": '<a href="javascript:alert(1)">x</a>',
    "an event": '<p onclick="x()">x</p>',
    "an id twice": '<p id="a">x</p>',
    "a link to nothing": '<a href="#b">x</a>',
    "a label that is nothing": '<section aria-labelledby="b"></section>',
    "a picture without words": '<svg role="img"><rect/></svg>',
    "a skipped heading": "<h3>x</h3>",
    "a second main heading": "<h1>x</h1>",
    "an element left open": "<section>",
    "an element closed twice": "</p>",
    "a list in a paragraph": "<p><ul></ul></p>",
    "a value in its term": "<dl><dt>x<dd>y</dd></dt></dl>",
}


def hold_the_test_itself():
    if Page(GOOD.format("<p>x</p>")).faults:
        faults.append(f"a good page is found wrong: {Page(GOOD.format('<p>x</p>')).faults}")
    for name, markup in BAD.items():
        if not Page(GOOD.format(markup)).faults:
            faults.append(f"this test does not see {name}")


HOSTILE = """samsvar: 1
registrert: 2026-11-22
registrering: fullstendig
avtale:
  id: '"><script>alert(1)</script>'
  tittel: </title><script>alert("x")</script><img src=x onerror=alert(1)>
  type: overordnet
  status: gjeldende
  parter: [{kommune: 'Lia "><svg onload=alert(1)>'}, {helseforetak: "Fjord' & <b>HF</b>"}]
  gjelder: {fom: 2023-01-01}
  viser_til: ["javascript:alert(1)", "</li></ul>"]
øhd:
  senger: [{fom: 2023-01-01, verdi: 1}, {fom: 2024-01-01, verdi: 2}]
  bemanning: {sykepleier: {til_stede: {ifølge: {"<i>tekst</i>": hele døgnet, vaktplan: [{dager: man-fre, fra: "07:00", til: "22:00", rolle: "<script>"}]}}}}
"""


def hold_hostile():
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "a&<b>.yaml"
        # As an editor on another system saves it.
        file.write_bytes(b"\xef\xbb\xbf" + HOSTILE.replace("\n", "\r\n").encode("utf-8"))
        hold("hostile", [str(file)])
        text = page_of([str(file)], "nb")
        if "<script" in text or "<img" in text or "alert(&quot;x&quot;)" not in text:
            faults.append("hostile: what the agreement says is not told as text")
        if hashlib.sha256(file.read_bytes()).hexdigest() not in text:
            faults.append("the fingerprint is not that of the file's bytes")


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    shares = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (s / 12.92 if s <= 0.03928 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TONES = ("gap", "breach", "criterion", "remark", "observation", "due", "unclear", "met", "apart")
PAIRS = (
    [(text, ground) for text in ("ink", "quiet", "accent") for ground in ("paper", "ground", "faint")]
    + [(text, f"{tone}-ground") for tone in TONES for text in ("ink", "quiet", tone)]
    + [(tone, "paper") for tone in TONES]
    + [("mark-ink", "mark"), ("met", "ground"), ("paper", "accent")]
)


def hold_contrast():
    """What is read stands out from what it stands on: 4.5 to 1, light, dark and in print."""
    style = Page(page_of(["agreements/oppdiktede/myrvang"], "nb")).style
    themes = [dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{3,6})\b", block)) for block in re.findall(r":root\{[^}]*\}", style)]
    themes = [theme for theme in themes if len(theme) > 20]
    if len(themes) != 3:
        faults.append(f"{len(themes)} themes instead of light, dark and print")
    for number, theme in enumerate(themes):
        for text, ground in PAIRS:
            if contrast(theme[text], theme[ground]) < 4.5:
                faults.append(f"theme {number}: {text} on {ground} is {contrast(theme[text], theme[ground]):.2f} to 1")


def main():
    hold_the_test_itself()
    hold_contrast()
    hold_hostile()
    folders = sorted(p for kind in ("oppdiktede", "virkelige") for p in (SOURCE / "agreements" / kind).iterdir())
    for folder in folders:
        hold(folder.name, [str(folder.relative_to(SOURCE))])
    small = "agreements/oppdiktede/myrvang"
    for reader in ("municipality", "supervisor"):
        hold(f"for {reader}", [small], "--for", reader)
    hold("summary", ["agreements"], "--summary")
    hold("nothing", ["rules"])
    print(f"{len(folders)} folders in {len(LANGUAGES)} languages, {len(faults)} faults")
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
