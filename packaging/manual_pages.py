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
