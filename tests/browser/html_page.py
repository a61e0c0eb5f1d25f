"""One HTML page, read as strictly as the tests of the pages need: whole markup, nothing that runs or
is fetched, links that lead somewhere, headings in order, pictures with words.
"""

import os
import re
from html.parser import HTMLParser

LANGUAGES = ("nb", "nn", "en")

# As a bare machine has it, and what a build with sanitizers is told.
ENVIRONMENT = {"LC_ALL": "C"}
ENVIRONMENT.update({n: os.environ[n] for n in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if n in os.environ})

VOID = {"meta", "br", "hr", "wbr", "link", "img", "input"}
FORBIDDEN = {"script", "link", "img", "iframe", "object", "embed", "base", "form", "input", "image", "use"}
ADDRESSES = {"src", "srcset", "href", "xlink:href", "action", "formaction", "poster", "data", "ping"}
# Where an element may be closed by nothing but its own end tag, what it may not hold.
PARENTS = {
    "li": {"ul", "ol"}, "dt": {"dl", "div"}, "dd": {"dl", "div"}, "summary": {"details"}, "figcaption": {"figure"},
    "caption": {"table"}, "thead": {"table"}, "tbody": {"table"}, "tr": {"thead", "tbody"}, "th": {"tr"}, "td": {"tr"},
}
NOT_IN_P = {"p", "div", "ul", "ol", "dl", "table", "section", "article", "figure", "details", "h1", "h2", "h3", "h4", "h5"}


class Page(HTMLParser):
    """Reads one page and collects what is wrong with it."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.faults = []
        self.open = []
        self.ids = set()
        self.wanted = []
        self.structure = []
        self.heading = 0
        self.h1 = 0
        self.picture = None
        self.style = ""
        self.doctype = None
        self.feed(text)
        self.close()
        if self.open:
            self.fault(f"never closed: {self.open}")
        if self.doctype != "DOCTYPE html":
            self.fault("no document type")
        if self.h1 != 1:
            self.fault(f"{self.h1} main headings")
        for target in self.wanted:
            if target not in self.ids:
                self.fault(f"nothing is called {target}")
        for address in re.findall(r"url\(([^)]*)\)|@import", self.style):
            if not address.startswith("#"):
                self.fault(f"the style sheet fetches {address}")

    def fault(self, words):
        self.faults.append(f"line {self.getpos()[0]}: {words}")

    def handle_decl(self, decl):
        self.doctype = decl

    def handle_startendtag(self, tag, attributes):
        self.begin(tag, attributes)

    def handle_starttag(self, tag, attributes):
        if self.begin(tag, attributes):
            self.open.append(tag)

    def begin(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(names) != len(set(names)):
            self.fault(f"<{tag}> has an attribute twice")
        values = dict(attributes)
        self.structure.append((tag, values.get("id"), values.get("class")))
        if tag in FORBIDDEN:
            self.fault(f"<{tag}> has no place here")
        if tag in NOT_IN_P and "p" in self.open[-1:]:
            self.fault(f"<{tag}> in a paragraph")
        if tag in PARENTS and self.open[-1:] and self.open[-1] not in PARENTS[tag]:
            self.fault(f"<{tag}> in <{self.open[-1]}>")
        if tag in ("a", "summary", "details") and "a" in self.open:
            self.fault(f"<{tag}> in a link")
        if tag == "html" and values.get("lang") not in LANGUAGES:
            self.fault(f"the page's language is {values.get('lang')}")
        for name, value in attributes:
            self.attribute(tag, name, value or "")
        self.note_heading(tag)
        self.note_picture(tag, values)
        return tag not in VOID

    def attribute(self, tag, name, value):
        if name.startswith("on") or name == "style":
            self.fault(f"<{tag} {name}>")
        if name == "id":
            if value in self.ids or not value or re.search(r"\s", value):
                self.fault(f"the id {value!r} is taken or no id")
            self.ids.add(value)
        if name in ("aria-labelledby", "aria-describedby", "for"):
            self.wanted.extend(value.split())
        if name in ADDRESSES:
            if tag == "a" and name == "href" and value.startswith("#"):
                self.wanted.append(value[1:])
            elif tag != "a" or name != "href" or not re.match(r"https?://[a-z0-9.-]+(/|$)", value):
                self.fault(f"<{tag} {name}={value!r}>")

    def note_heading(self, tag):
        if re.fullmatch("h[1-6]", tag):
            level = int(tag[1])
            if level > self.heading + 1:
                self.fault(f"<{tag}> follows <h{self.heading}>")
            self.heading = level
            self.h1 += level == 1

    def note_picture(self, tag, values):
        if self.picture is not None:
            self.picture.append(tag)
        if tag == "svg":
            hidden = values.get("aria-hidden") == "true" and values.get("focusable") == "false"
            if not hidden and values.get("role") != "img":
                self.fault("a picture that is neither told nor hidden")
            self.picture = None if hidden else []

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.fault(f"</{tag}> closes {self.open[-1:]}")
        else:
            self.open.pop()
        if tag == "svg" and self.picture is not None:
            if self.picture[:2] != ["title", "desc"]:
                self.fault("a picture without words")
            self.picture = None

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        if self.open and self.open[-1] in ("title", "desc") and not data.strip():
            self.fault(f"an empty <{self.open[-1]}>")
