"""Whether translated pages of the manual say what the English page says, and name the parts of the window as the window does."""

import os
import re
import xml.etree.ElementTree

import manual_pages as pages

DOCS = os.path.join(pages.ROOT, "docs")


def plain(text):
    """A text of the window without its mnemonic and the dots of a dialog to come."""
    text = re.sub(r"\(&\w\)", "", text).replace("&", "")
    return re.sub(r"\s+", " ", text).strip().removesuffix("…")


class Texts:
    """What the window says in one language: every text of translations/isthmus_LANGUAGE.ts with its translations."""

    def __init__(self, language):
        self.known = {}
        root = xml.etree.ElementTree.parse(os.path.join(pages.ROOT, f"translations/isthmus_{language}.ts")).getroot()
        for message in root.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            known = self.known.setdefault(plain(message.findtext("source")), set())
            known.update(plain(form) for form in forms if form)
        # Texts such as "%1, two columns", as patterns.
        self.open = [(re.compile(re.escape(source).replace("%1", "(.+)")), known) for source, known in self.known.items()
                     if source.count("%") == 1 and "%1" in source and len(re.findall(r"[^\W\d]", source)) > 1]

    def translations(self, name):
        """Of a name on an English page; empty where the window has no such text."""
        if name in self.known:
            return self.known[name]
        found = set()
        for pattern, known in self.open:
            match = pattern.fullmatch(name)
            if match:
                found.update(one.replace("%1", match.group(1)) for one in known)
        return found


def prose(lines):
    """The text of a section without its code, pictures and the targets of its links."""
    text = "\n".join(line for _, line, code in lines if not code)
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)


def names(lines):
    """What is emphasised in a section, a way through menus in its parts."""
    text = re.sub(r"`[^`]*`", "", prose(lines)).replace("**", "")
    return {plain(part) for name in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", text) for part in name.split(" > ")}


def numbers(lines):
    text = re.sub(r"`[^`]*`", "", prose(lines))
    return set(re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d),(?=\d)", ".", text)))


def words_of_code(lines):
    return set(re.findall(r"`([^`]+)`", prose(lines)))


def targets(lines, pictures):
    text = "\n".join(line for _, line, _ in lines)
    return [target for _, target, picture in pages.links(text) if picture == pictures]


def check_section(report, path, language, original, section, family):
    heading, number, lines = section
    english = original[2]

    def same(what, ours, theirs):
        for one in sorted(theirs - ours):
            report(path, number, f"'{heading}': the English page has the {what} '{one}'.")
        for one in sorted(ours - theirs):
            report(path, number, f"'{heading}': the English page does not have the {what} '{one}'.")

    if pages.code_blocks(lines) != pages.code_blocks(english):
        report(path, number, f"'{heading}': its code is no longer that of the English page.")
    pictures = [one.replace(f"images/{language}/", "images/") for one in targets(lines, True)]
    if pictures != targets(english, True):
        report(path, number, f"'{heading}': its pictures are not those of the English page.")
    same("link", set(targets(lines, False)) - family, set(targets(english, False)) - family)
    same("word of code", words_of_code(lines), words_of_code(english))
    for one in sorted(numbers(english) - numbers(lines)):
        report(path, number, f"'{heading}': the number {one} of the English page is missing.")


def check_names(report, path, texts, original, section):
    heading, number, lines = section
    found = names(lines)
    allowed = set()
    for name in sorted(names(original[2])):
        translations = texts.translations(name)
        allowed |= translations
        if not translations & found:
            report(path, number, f"'{heading}': *{name}* is {' or '.join(sorted(translations)) or 'nothing'} in the window.")
    for name in sorted(found - allowed):
        report(path, number, f"'{heading}': *{name}* is no name of the window that the English page gives here.")


def check_page(report, name, language, texts):
    path = os.path.join(DOCS, pages.translated(name, language))
    original = pages.sections(pages.read(os.path.join(DOCS, name)))
    sections = pages.sections(pages.read(path))
    levels = [heading.split(" ")[0] for heading, _, _ in original]
    if [heading.split(" ")[0] for heading, _, _ in sections] != levels:
        report(path, 0, f"its headings are not those of {name}, by number and level.")
        return
    family = {os.path.basename(one) for one in [name] + [pages.translated(name, other) for other in pages.TRANSLATIONS[name]]}
    for ours, theirs in zip(sections, original):
        check_section(report, path, language, theirs, ours, family)
        check_names(report, path, texts, theirs, ours)


def check(report):
    """Calls report(path, line or 0, what is wrong) for every finding."""
    texts = {language: Texts(language) for language in pages.LANGUAGES}
    for name, titles in pages.TRANSLATIONS.items():
        family = [name] + [pages.translated(name, language) for language in titles]
        for page in family:
            path = os.path.join(DOCS, page)
            if not os.path.exists(path):
                report(path, 0, "this page is to be there (TRANSLATIONS in packaging/manual_pages.py); it is not.")
                return
            linked = set(targets(pages.sections(pages.read(path))[0][2], False))
            for other in family:
                if other != page and os.path.basename(other) not in linked:
                    report(path, 0, f"its first part has no link to {os.path.basename(other)}.")
        english = os.path.join(DOCS, name)
        for heading, number, lines in pages.sections(pages.read(english)):
            for one in sorted(names(lines)):
                if not any(known.translations(one) for known in texts.values()):
                    report(english, number, f"'{heading}': *{one}* is no text of the window; names of its parts alone are emphasised here.")
        for language in titles:
            check_page(report, name, language, texts[language])
