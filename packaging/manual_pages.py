"""What check-manual and build-manual share: the pages of the manual, their headings and links, the commands' help."""

import os
import re
import subprocess

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


class Option:
    def __init__(self, names, value, text):
        self.names = names  # ["-o", "--output"]
        self.value = value  # what CLI11 prints behind the names
        self.text = text


class Command:
    def __init__(self, name):
        self.name = name  # "project list"; empty for the program itself
        self.text = ""
        self.options = []
        self.positionals = []
        self.children = []

    def long_names(self):
        return {name for option in self.options for name in option.names if name.startswith("--")}


def run_help(program, words):
    environment = dict(os.environ, LC_ALL="C", LANGUAGE="", QT_QPA_PLATFORM="offscreen")
    done = subprocess.run([program, *words, "--help"], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"{program} {' '.join(words)} --help failed: {done.stderr.strip()}")
    return done.stdout


def parse_help(name, text):
    """A Command from what CLI11 or Qt prints."""
    command = Command(name)
    section = ""
    last = None
    for number, line in enumerate(text.split("\n")):
        if number == 0 and not line.startswith("Usage"):
            command.text = line.strip()
        title = re.match(r"\s*(Options|Positionals|Subcommands|Arguments):\s*$", line, re.I)
        if title:
            section = title.group(1).lower()
            last = None
            continue
        if line and not line.startswith(" "):
            section = ""  # examples and closing words
        entry = re.match(r"\s{2,4}(\S.*?)(?:\s{2,}(\S.*))?$", line)
        deep = re.match(r"\s{12,}(\S.*)$", line)
        if deep and last is not None:
            last.text = (last.text + " " + deep.group(1)).strip()
        elif not entry or not section:
            continue
        elif section == "subcommands":
            command.children.append(entry.group(1).split()[0])
        elif section == "options" and entry.group(1).startswith("-"):
            names = re.match(r"((?:-{1,2}[\w-]+)(?:,\s?-{1,2}[\w-]+)*)\s*(.*)$", entry.group(1))
            last = Option(re.split(r",\s?", names.group(1)), names.group(2), entry.group(2) or "")
            command.options.append(last)
        elif section in ("positionals", "arguments"):
            word, _, value = entry.group(1).partition(" ")
            last = Option([word], value, entry.group(2) or "")
            command.positionals.append(last)
    return command


def all_commands(program):
    """Commands by name, the program itself first, found through --help alone."""
    found = {}
    waiting = [[]]
    while waiting:
        words = waiting.pop(0)
        command = parse_help(" ".join(words), run_help(program, words))
        found[command.name] = command
        waiting += [words + [child] for child in command.children]
    return found
