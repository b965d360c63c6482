"""What check-manual and build-manual share: the pages of the manual, their headings and their links."""

import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Pages in the order of the navigation: file in docs, title there. check-manual finds a page that is missing.
PAGES = [
    ("manual.md", "Contents and basics"),
    ("manual/tutorial.md", "Tutorial"),
    ("manual/reference.md", "Reference"),
    ("manual/window.md", "The window"),
    ("manual/cli.md", "Command line"),
    ("manual/attribution.md", "Attribution"),
    ("manual/laten.md", "LaTen"),
    ("manual/postpkt.md", "PostPKT, LoRA starts"),
    ("manual/evaluation.md", "Evaluation"),
    ("manual/sandbox.md", "Running generated code"),
    ("manual/reproduce.md", "Reproducing the papers"),
    ("schema.md", "Project files"),
    ("manual/contributing-guide.md", "For contributors"),
]

# The window's other languages, each named in itself, and the pages that are there in them: their titles. NAME.md in German is NAME.de.md.
LANGUAGES = {"de": "Deutsch", "fr": "Français", "ja": "日本語", "zh_CN": "简体中文"}
TRANSLATIONS = {
    "manual/tutorial.md": {"de": "Tutorial", "fr": "Tutoriel", "ja": "チュートリアル", "zh_CN": "教程"},
}


def translated(name, language):
    return f"{name[:-3]}.{language}.md"


def all_pages():
    """(file in docs, title, language) of every page, translations after the English page."""
    for name, title in PAGES:
        yield name, title, "en"
        for language, own_title in TRANSLATIONS.get(name, {}).items():
            yield translated(name, language), own_title, language


def pictures():
    """Path of every picture; those with the window in another language lie in a folder of its name."""
    for folder, _, names in os.walk(os.path.join(ROOT, "docs/images")):
        for name in sorted(names):
            yield os.path.join(folder, name)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def slug(heading, taken):
    """The anchor that GitHub gives a heading; `taken` counts those of the page so far."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    text = re.sub(r"[*`]", "", text).strip().lower()
    text = re.sub(r"[^\w\- ]", "", text).replace(" ", "-")
    number = taken.get(text, 0)
    taken[text] = number + 1
    return f"{text}-{number}" if number else text


def split_code(text):
    """Lines of a page as (number, line, code): code for fenced and indented blocks."""
    fence = False
    blank = True  # an indented block begins after a blank line
    indented = False
    listed = False  # inside a list indentation is text
    for number, line in enumerate(text.split("\n"), 1):
        if re.match(r"\s*```", line):
            fence = not fence
            yield number, line, True
            blank = False
            continue
        if not fence and re.match(r"(\d+\.|[-*])\s", line):
            listed = True
        elif not fence and line.strip() and not line.startswith(" "):
            listed = False
        if line.startswith("       " if listed else "    ") and (blank or indented):
            indented = True
        elif line.strip():
            indented = False
        yield number, line, fence or (indented and bool(line.strip()))
        blank = not line.strip()


def sections(text):
    """(heading with its #, number of its line, lines as split_code gives them) of a page's parts; the first may have no heading."""
    parts = [("", 1, [])]
    for number, line, code in split_code(text):
        if not code and re.match(r"#{1,6}\s", line):
            parts.append((line, number, []))
        parts[-1][2].append((number, line, code))
    return [part for part in parts if any(line.strip() for _, line, _ in part[2])]


def code_blocks(lines):
    """Blocks of code of some lines from split_code; empty lines inside a block belong to it."""
    blocks = []
    block = empty = None
    for _, line, code in lines:
        if code:
            if block is None:
                block, empty = [], []
                blocks.append(block)
            block += empty + [line]
            empty = []
        elif block is not None and not line.strip():
            empty.append(line)
        else:
            block = None
    return ["\n".join(one) for one in blocks]


def anchors(text):
    taken = {}
    found = set()
    for _, line, code in split_code(text):
        heading = re.match(r"#{1,6}\s+(.*?)\s*#*$", line)
        if heading and not code:
            found.add(slug(heading.group(1), taken))
    return found


def links(text):
    """(number, target, whether it is a picture) of every link outside code."""
    for number, line, code in split_code(text):
        if code:
            continue
        line = re.sub(r"`[^`]*`", "", line)
        for mark, target in re.findall(r"(!?)\[[^\]]*\]\(([^)\s]+)\)", line):
            yield number, target, bool(mark)
