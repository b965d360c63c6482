"""Reads what a program prints for --help (CLI11's form or Qt's) into plain values. Used by make-man and make-completion,
so that manual pages and completions say what the program says."""
import os
import re
import subprocess
import tempfile
from dataclasses import dataclass, field

# Values that the help names in no form a program could read: (command, option) -> values.
UNLISTED = {
    ("transfer laten", "--preset"): ["paper", "script"],
    ("transfer laten", "--controls"): ["all", "none", "random-source", "shuffled-source", "zero-source", "target-own"],
    ("transfer laten", "--modules"): ["up", "gate", "down", "v", "o"],
    ("transfer laten", "--location"): ["per-row", "averaged"],
    ("transfer postpkt", "--modules"): ["q", "k", "v", "o", "gate", "up", "down", "embedding", "head"],
    ("transfer init-study", "--modules"): ["q", "k", "v", "o", "gate", "up", "down", "embedding", "head"],
    ("sensitivity", "--modules"): ["q", "k", "v", "o", "gate", "up", "down", "embedding", "head"],
    ("figure", "--font"): ["serif", "sans"],
}


@dataclass
class Option:
    names: list  # ["-h", "--help"]; of a positional its name alone
    kind: str  # "": takes no value; else TEXT, INT, FLOAT, UINT, BOOLEAN, "FLOAT x 2", or Qt's <name>
    choices: list
    default: str
    required: bool
    many: bool
    relation: str  # "Needs: --project"
    text: str

    @property
    def what(self):
        """What completes its value: the choices, "folder", "file" or nothing."""
        if self.choices:
            return "choices"
        if self.kind not in ("TEXT", "folder", "file", "FOLDER"):
            return ""
        if self.kind == "folder" or (re.search(r"[Ff]older", self.text) and not re.search(r"[Ff]ile", self.text)):
            return "folder"
        if self.kind == "file" or re.search(r"[Ff]ile|JSON lines|\.(json|pdf|h5|npy)\b", self.text):
            return "file"
        return ""


@dataclass
class Command:
    path: str  # "" of the program, else "transfer laten"
    summary: str
    usage: str
    positionals: list = field(default_factory=list)
    options: list = field(default_factory=list)
    children: list = field(default_factory=list)
    notes: list = field(default_factory=list)  # lines after the lists
    rule: str = ""  # "Exactly 1 of ... is required: --prompt, --text"


def program_help(program, words):
    """What PROGRAM WORDS... --help prints, in English and without a display."""
    with tempfile.TemporaryDirectory() as home:
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "QT_"))}
        environment.update(LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", HOME=home, XDG_RUNTIME_DIR=home, COLUMNS="80")
        done = subprocess.run([program, *words, "--help"], env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not done.stdout:
        raise SystemExit(f"{program} {' '.join(words)} --help failed ({done.returncode}): {done.stderr}")
    return done.stdout


def named_values(text):
    """Of "Arithmetic: float32 or bfloat16" the two; of prose nothing."""
    found = re.search(r"(?:^|: )((?:[a-z0-9:N-]+, )*[a-z0-9:N-]+ or [a-z0-9:N-]+)\.?$", text)
    return re.split(r", | or ", found[1]) if found else []


def values_of(kind, text, listed, command, name):
    if listed:
        return listed
    if (command, name) in UNLISTED:
        return UNLISTED[command, name]
    if kind == "BOOLEAN":
        return ["true", "false"]
    if kind in ("TEXT", "name"):
        return [value for value in named_values(text) if not re.search(r"[A-Z]", value)]
    return []


def read_option(left, text, command):
    """One line of CLI11's lists: "--format TEXT:{a,b}=a ..." and its description."""
    names, _, rest = left.partition(" ")
    names = names.split(",")
    rest, required = re.subn(r"\bREQUIRED\b", "", rest)
    relation = re.search(r"\b(?:Needs|Excludes): .*$", rest)
    if relation:
        rest = rest[: relation.start()]
    rest, many = re.subn(r" \.\.\.\s*$", "", rest.rstrip())
    kind, _, default = rest.strip().partition("=")
    kind, _, check = kind.partition(":")
    listed = check[1:-1].split(",") if check.startswith("{") else []
    return Option(names, kind.strip(), values_of(kind.strip(), text, listed, command, names[-1]), default.strip(), bool(required),
                  bool(many), relation[0] if relation else "", text)


def read_lists(lines, start):
    """(left, text) of the indented lines of a list, and where it ends. A wide left part has its text on the next line."""
    rows = []
    at = start
    while at < len(lines) and lines[at].startswith(" ") and lines[at].strip():
        line = lines[at].rstrip()
        if line.startswith(" " * 20):
            rows[-1][1] = (rows[-1][1] + " " + line.strip()).strip()
        else:
            left, _, text = line.strip().partition("  ")
            rows.append([left, text.strip()])
        at += 1
    return rows, at


def read_command(program, words):
    """A command of a CLI11 program with everything below it."""
    path = " ".join(words)
    lines = program_help(program, words).split("\n")
    usage = next(at for at, line in enumerate(lines) if line.startswith("Usage: "))
    command = Command(path, " ".join(lines[:usage]).strip(), lines[usage][len("Usage: "):].strip())
    children = []
    at = usage + 1
    while at < len(lines):
        head = lines[at].strip()
        if head in ("Positionals:", "Options:", "Subcommands:"):
            rows, at = read_lists(lines, at + 1)
            if head == "Subcommands:":
                children = [left for left, _ in rows]
            else:
                into = command.positionals if head == "Positionals:" else command.options
                into += [read_option(left, text, path) for left, text in rows]
            if command.rule.endswith(":"):
                command.rule += " " + ", ".join(option.names[-1] for option in into[-len(rows):])
            continue
        if head.startswith("[Option Group"):
            pass
        elif head.startswith("[") and head.endswith("is required]"):
            command.rule = head.strip("[]").replace("the following options is required", "these options is required:")
        elif head or command.notes:
            command.notes.append(lines[at].rstrip())
        at += 1
    while command.notes and not command.notes[-1]:
        command.notes.pop()
    command.children = [read_command(program, [*words, child]) for child in children]
    return command


def read_qt_program(program):
    """The one command of a program with a QCommandLineParser."""
    lines = program_help(program, []).split("\n")
    usage = lines[0].split(" ", 2)[2]
    command = Command("", lines[1].strip(), f"{os.path.basename(program)} {usage}")
    for head, into in (("Options:", command.options), ("Arguments:", command.positionals)):
        rows, _ = read_lists(lines, lines.index(head) + 1)
        for left, text in rows:
            found = re.match(r"((?:-[^ ,]+(?:, )?)+|\S+)(?: <(\w+)>)?$", left)
            if not found:
                raise SystemExit(f"{program} --help has a line that this script does not know: {left}")
            names, kind = found[1].split(", "), found[2] or ("FOLDER" if head == "Arguments:" else "")
            into.append(Option(names, kind, values_of(kind, text, [], "", names[-1]), "", False, False, "", text))
    return command


def read_program(program):
    """What the program of this path offers; by its name it is known whose help it prints."""
    return read_command(program, []) if os.path.basename(program).endswith("-cli") else read_qt_program(program)


def walk(command):
    yield command
    for child in command.children:
        yield from walk(child)


def check_unlisted(command):
    """Fails if UNLISTED names an option that is no longer there."""
    there = {(one.path, name) for one in walk(command) for option in one.options for name in option.names}
    gone = [f"{path} {name}" for path, name in UNLISTED if (path, name) not in there]
    if gone:
        raise SystemExit("packaging/cli_help.py names options that the program does not have: " + ", ".join(gone))
