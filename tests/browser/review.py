#!/usr/bin/env python3
"""The review page in a browser: review.py NOTULEN EVALUATE CORPUS. Skips (77) where there is no Chromium."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from webdriver import Browser, missing

MINUTES = """Notulen tuinraad De Zonnehoek
Datum: 4 maart 2025
Aanwezig: Marijke Terpstra (voorzitter), Joost Wiersinga (notulist)
Afwezig met kennisgeving: Pieter Holtrop

1. Opening
Marijke opent. <script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">

2. Begroting
Joost: het hek is te duur.
Besluit: de contributie gaat naar 45 euro.

Actie: Joost stuurt de begroting rond voor 1 mei 2025.

3. Sluiting
"""
CHOIR = "Verslag zangkoor\n\nDatum: zondag 9 mei 2022\nAanwezig: Fenna Zând\n\n1. Opening\nFenna opent.\n\n2. Pauze\n"
NOTULEN, EVALUATE, CORPUS = sys.argv[1:4]


def review(out, *args):
    subprocess.run([NOTULEN, "review", *args, "-o", out], check=True, stderr=subprocess.DEVNULL)


def scores(expected, files):
    """Of how many documents `evaluate` measured, and how many it found without a mistake."""
    ran = subprocess.run([EVALUATE, expected, *files, "--json"], capture_output=True, text=True, check=True)
    measured = json.loads(ran.stdout)
    return measured["documents"], measured["perfect"]


class PageTest(unittest.TestCase):
    """Each test opens the page anew, with nothing kept from the test before."""

    files = {"tuin.txt": MINUTES, "koor.txt": CHOIR}
    arguments = ()

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="notulen-review-")
        cls.downloads = os.path.join(cls.folder, "downloads")
        os.mkdir(cls.downloads)
        for name, text in cls.files.items():
            with open(os.path.join(cls.folder, name), "w", encoding="utf-8") as out:
                out.write(text)
        cls.page = os.path.join(cls.folder, "review.html")
        review(cls.page, *(os.path.join(cls.folder, name) for name in cls.files), *cls.arguments)
        cls.browser = Browser(cls.downloads)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        shutil.rmtree(cls.folder)

    def setUp(self):
        self.browser.open(self.page)
        self.browser.run("sessionStorage.clear(); localStorage.clear(); for (const one of open.values()) one.exported = true;")
        self.browser.open(self.page)
        self.browser.log()

    def tearDown(self):
        self.assertEqual(self.browser.log(), [])

    def js(self, expression, *args):
        return self.browser.run("return " + expression, *args)

    def selected(self):
        return self.js("document.querySelector('#values li.selected .what')?.textContent")

    def help_closed(self):
        """The browser closes a dialog some time after Escape."""
        self.browser.wait("!document.querySelector('dialog[open]')", "help is open")

    def change(self, key, field, value):
        """Corrects a value as its user does: opens its row, types, goes on."""
        if not self.js(f"document.querySelector('[data-key=\"{key}\"]').classList.contains('selected')"):
            self.browser.find(f"[data-key='{key}'] .row").click()
        box = self.browser.find(f"[id='field-{key}-{field}']")
        box.click()
        self.browser.press("Control+a", "Delete")
        box.type(value)
        self.browser.press("Tab")

    def exported(self, name):
        path = os.path.join(self.downloads, name)
        self.addCleanup(lambda: os.path.exists(path) and os.remove(path))
        for _ in range(200):
            if os.path.exists(path):
                with open(path, encoding="utf-8") as file:
                    if text := file.read():
                        return json.loads(text)
            time.sleep(0.05)
        self.fail(f"no {name} was exported")


class Review(PageTest):
    def test_text_of_a_document_is_text(self):
        self.assertIn('<script>window.hacked = 1</script><img src=x', self.js("textPane.textContent"))
        self.assertIsNone(self.js("window.hacked ?? null"))
        self.assertEqual(self.js("document.querySelectorAll('#text script, #text img').length"), 0)

    def test_source_is_shown_line_by_line(self):
        lines = self.js("[...document.querySelectorAll('.source-line')].map((line) => line.textContent)")
        self.assertEqual(lines, MINUTES.rstrip("\n").split("\n"))

    def test_nothing_is_loaded(self):
        self.assertEqual(self.js("performance.getEntriesByType('resource').length"), 0)
        ran = self.js("(() => { const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s);"
                      " const i = document.createElement('img'); i.src = 'https://example.org/x.png'; document.body.append(i);"
                      " return window.hacked ?? null; })()")
        self.assertIsNone(ran)
        complaints = self.browser.wait("true", "") and self.browser.log()
        self.assertEqual(len([c for c in complaints if "Content Security Policy" in c["message"]]), 2, complaints)

    def test_pointing_shows_the_other(self):
        self.browser.point("#text .mark.decisions")
        self.assertEqual(self.js("document.querySelector('#values li.pointed').dataset.key"), "decision-1")
        self.browser.point("[data-key='person-2'] .row")
        self.assertEqual(self.js("document.querySelector('#text .pointed').textContent"), "Joost Wiersinga (notulist)")

    def test_clicking_chooses(self):
        self.browser.find("#text .mark.agenda_items").click()
        self.assertEqual(self.selected(), "1 Opening")
        self.assertEqual(self.js("document.querySelector('[data-key=item-1] .row').getAttribute('aria-expanded')"), "true")
        self.browser.find("[data-key='decision-1'] .row").click()
        self.assertIn("de contributie gaat naar 45 euro.", self.js("[...document.querySelectorAll('#text .selected')].map((m) => m.textContent).join('')"))
        self.assertEqual(self.js("document.querySelectorAll('.editor').length"), 1)

    def test_keyboard(self):
        press = self.browser.press
        press("j")
        self.assertEqual(self.js("selected"), "meeting.title")
        press("j", "k", "Down", "Up")
        self.assertEqual(self.js("selected"), "meeting.title")
        press("Enter")
        self.assertEqual(self.js("document.activeElement.id"), "field-meeting.title-title")
        press("X", "Escape")
        self.assertEqual(self.js("document.activeElement.className"), "row")
        self.assertEqual(self.js("entryOf('meeting.title').values.title"), "Notulen tuinraad De Zonnehoek")
        press("x")
        self.assertTrue(self.js("doc.checked.has('meeting.title')"))
        press("]")
        self.assertEqual(self.js("doc.n"), 1)
        press("[")
        self.assertEqual(self.js("doc.n"), 0)
        press("?")
        self.assertTrue(self.js("document.getElementById('help-dialog').open"))
        press("Escape")
        self.help_closed()
        press("/")
        self.assertEqual(self.js("document.activeElement.id"), "filter")
        press("Down", "End", "Enter")
        self.assertEqual(self.js("doc.n"), 1)

    def test_keys_of_one_character_can_be_turned_off(self):
        self.browser.press("?")
        self.browser.find("#letters").click()
        self.browser.press("Escape")
        self.help_closed()
        self.browser.press("j", "]")
        self.assertEqual(self.js("[selected, doc.n]"), [None, 0])
        self.browser.open(self.page)
        self.assertFalse(self.js("document.getElementById('letters').checked"))

    def test_filter(self):
        box = self.browser.find("#filter")
        box.type("zangKOOR 2022")
        self.assertEqual(self.js("[...documentList.children].filter((o) => !o.hidden).map((o) => o.dataset.n)"), ["1"])
        self.assertEqual(self.js("document.getElementById('found').textContent"), "1 van 2")
        box.type(" bestaat niet")
        self.assertEqual(self.js("document.getElementById('found').textContent"), "Niets gevonden.")

    def test_worklist(self):
        self.browser.run("threshold.value = '1.01'; threshold.dispatchEvent(new Event('change'))")
        sure = self.js("[...workList.children].map((o) => doc.info.get(o.dataset.id).confidence)")
        self.assertEqual(sure, sorted(sure))
        self.assertGreater(len(sure), 5)
        first, second = self.js("[...workList.children].slice(0, 2).map((o) => o.dataset.id)")
        self.browser.press("n")
        self.assertEqual(self.js("selected"), first)
        self.browser.press("x", "n", "p")
        self.assertEqual(self.js("selected"), second)  # the first was checked
        self.assertEqual(self.js("document.getElementById('left').textContent"), f"nog {len(sure) - 1} na te kijken")
        self.browser.find("#work-list [role=option]").click()
        self.assertEqual(self.js("selected"), first)

    def test_corrections_are_marked_kept_and_undone(self):
        self.change("item-2", "title", "Begroting 2025")
        row = "document.querySelector('[data-key=item-2]').textContent"
        self.assertIn("* gewijzigd", self.js(row))
        self.assertIn("Gelezen: Begroting", self.js(row))
        self.assertEqual(self.js("document.getElementById('changes').textContent"), "1 gewijzigd")
        self.browser.find("#undo").click()
        self.assertEqual(self.selected(), "2 Begroting")
        self.assertEqual(self.js("document.getElementById('changes').textContent"), "ongewijzigd")
        self.browser.press("Control+Shift+z")
        self.assertEqual(self.selected(), "2 Begroting 2025")
        self.browser.press("]")
        self.assertIn("* gewijzigd", self.js("documentOptions[0].textContent"))
        self.browser.press("[")
        self.assertEqual(self.js("entryOf('item-2').values.title"), "Begroting 2025")
        self.browser.run("doc.exported = true")  # else the browser asks before it goes
        self.browser.open(self.page)
        self.assertEqual(self.js("entryOf('item-2').values.title"), "Begroting 2025")

    def test_a_day_that_is_none_is_not_taken(self):
        self.change("meeting.date", "date", "4 maart")
        self.assertEqual(self.js("document.getElementById('field-meeting.date-date').getAttribute('aria-invalid')"), "true")
        self.assertEqual(self.js("entryOf('meeting.date').values.date"), "2025-03-04")

    def test_export_is_what_was_read(self):
        self.browser.press("e")
        self.exported("tuin.expected.json")
        self.assertEqual(scores(self.downloads, [os.path.join(self.folder, "tuin.txt")]), (1, 1))

    def test_corrections_are_exported(self):
        self.change("meeting.title", "title", "  Notulen van de   tuinraad ")
        self.change("person-2", "role", "")
        self.change("follow-up-1", "owners", "Joost\nMarijke")
        self.change("follow-up-1", "due", "2025-05")
        self.change("item-3", "level", "1")
        self.browser.find("[data-key='decision-1'] .row").click()
        self.browser.find("[data-key='decision-1'] [data-act=remove]").click()
        self.browser.run("const node = document.createTreeWalker(textPane.children[9], NodeFilter.SHOW_TEXT).nextNode();"
                         "getSelection().setBaseAndExtent(node, 0, node, 5);")
        self.browser.wait("picked && picked.text", "the selection")
        self.browser.find("[data-add=apologies]").click()
        self.assertEqual(self.js("document.activeElement.value"), "Joost")
        self.browser.find("[data-add=decisions]").click()
        self.browser.press("O", "k", "Tab")
        self.browser.find("#export").click()
        result = self.exported("tuin.expected.json")
        self.assertEqual(result["meeting"]["title"], "Notulen van de tuinraad")
        self.assertEqual(result["attendees"][1], {"name": "Joost Wiersinga", "role": None, "organization": None})
        self.assertEqual([p["name"] for p in result["apologies"]], ["Pieter Holtrop", "Joost"])
        self.assertEqual(result["follow_ups"][0]["owners"], ["Joost", "Marijke"])
        self.assertEqual(result["follow_ups"][0]["due"], "2025-05")
        self.assertEqual(result["follow_ups"][0]["agenda_item"], "2")
        self.assertEqual([d["text"] for d in result["decisions"]], ["Ok"])
        self.assertEqual([item["title"] for item in result["agenda_items"]], ["Opening", "Begroting"])
        self.assertEqual(result["agenda_items"][1]["items"][0]["title"], "Sluiting")
        self.assertEqual(result["agenda_items"][1]["speakers"], ["Joost"])
        self.assertEqual(self.js("doc.exported"), True)

    def test_all_changed_are_exported(self):
        self.change("item-2", "title", "Begroting 2025")
        self.assertTrue(self.js("document.getElementById('export-all').hidden"))
        self.browser.press("Escape", "]")
        self.change("item-2", "title", "Koffie")
        self.browser.find("#export-all").click()
        self.assertEqual(self.exported("tuin.expected.json")["agenda_items"][1]["title"], "Begroting 2025")
        self.assertEqual(self.exported("koor.expected.json")["agenda_items"][1]["title"], "Koffie")

    def test_both_languages(self):
        self.assertEqual(self.js("document.documentElement.lang"), "nl")
        self.browser.press("Escape", "]")
        self.assertIn("was een andere dag van de week", self.js("document.getElementById('work-list').textContent"))
        self.browser.run("const l = document.getElementById('language'); l.value = 'en'; l.dispatchEvent(new Event('change'))")
        self.assertEqual(self.js("document.documentElement.lang"), "en")
        self.assertEqual(self.js("document.getElementById('source-title').textContent"), "Text")
        self.assertIn("was another day of the week", self.js("document.getElementById('work-list').textContent"))
        self.assertNotIn("undefined", self.js("document.body.innerText"))

    def test_screen_readers_hear_names(self):
        self.browser.find("[data-key='follow-up-1'] .row").click()
        nodes = [n for n in self.browser.cdp("Accessibility.getFullAXTree", {})["nodes"] if not n["ignored"]]
        roles = {n["role"]["value"] for n in nodes}
        self.assertLessEqual({"main", "banner", "region", "heading", "listbox", "option", "status"}, roles)
        for node in nodes:
            if node["role"]["value"] in ("button", "textbox", "searchbox", "combobox", "spinbutton", "listbox", "option", "region", "link", "dialog"):
                self.assertTrue(node["name"]["value"].strip(), node)

    def test_contrast(self):
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "contrast.js"), encoding="utf-8") as file:
            measure = file.read()
        self.browser.find("[data-key='follow-up-1'] .row").click()
        for theme in ("light", "dark"):
            self.browser.run("setTheme(arguments[0])", theme)
            time.sleep(0.3)
            measured = self.browser.run(measure)
            self.assertGreater(measured["count"], 80)
            self.assertEqual(measured["poor"], [], theme)

    def test_narrow_window_and_print(self):
        self.addCleanup(self.browser.cdp, "Emulation.clearDeviceMetricsOverride", {})
        self.browser.size(420, 800)
        self.assertFalse(self.js("document.documentElement.scrollWidth > innerWidth"))
        shown = "['lists', 'source', 'result'].filter((id) => document.getElementById(id).offsetParent)"
        self.assertEqual(self.js(shown), ["source"])
        self.browser.find("#panes [data-pane=result]").click()
        self.assertEqual(self.js(shown), ["result"])
        pdf = os.path.join(self.folder, "page.pdf")
        self.browser.pdf(pdf)
        self.assertGreater(os.path.getsize(pdf), 10000)


class Meetings(PageTest):
    files = {"jaar.txt": MINUTES + "\n\n" + MINUTES.replace("4 maart", "6 mei").replace("Begroting", "Moestuin")}

    def test_each_meeting_of_a_file_is_a_document(self):
        self.assertEqual(self.js("index.map((one) => [one.date, one.part])"), [["2025-03-04", 1], ["2025-05-06", 2]])
        self.browser.press("]")
        self.assertEqual(self.js("document.querySelector('#text .mark').textContent"), "Notulen")
        self.assertGreater(self.js("textPane.scrollTop"), 50)
        self.browser.find("[data-key='item-2'] .row").click()
        self.assertEqual(self.js("document.querySelector('#text .selected').textContent"), "Moestuin")
        self.browser.press("Escape", "e")
        self.assertEqual(self.exported("jaar.part2.expected.json")["meeting"]["date"], "2025-05-06")


class Votes(PageTest):
    files = {"raad.txt": MINUTES.replace("45 euro.", "45 euro. Dit wordt aangenomen met 12 stemmen voor en 3 tegen.")}

    def test_votes_are_corrected_and_exported(self):
        self.browser.find("[data-key='decision-1'] .row").click()
        self.assertIn("12 – 3", self.js("document.querySelector('[data-key=decision-1] .more').textContent"))
        self.change("decision-1", "votes_against", "4")
        self.change("decision-1", "votes_abstained", "1")
        self.change("decision-1", "voters_against", "Joost\nMarijke")
        self.assertIn("12 – 4 – 1", self.js("document.querySelector('[data-key=decision-1] .more').textContent"))
        self.browser.press("Escape", "e")
        vote = {"for": 12, "against": 4, "abstained": 1, "voters_for": [], "voters_against": ["Joost", "Marijke"]}
        self.assertEqual(self.exported("raad.expected.json")["decisions"][0]["vote"], vote)


class Unclaimed(PageTest):
    files = {"tuin.txt": MINUTES}
    arguments = ("--limit-bytes", "250")

    def test_unclaimed_text_stands_out(self):
        self.assertIn("contributie", self.js("[...document.querySelectorAll('#text .unclaimed')].map((m) => m.textContent).join('\\n')"))
        self.assertEqual(self.js("workList.firstElementChild.dataset.id"), "unclaimed-0")
        self.browser.press("n")
        self.assertGreater(self.js("document.querySelectorAll('#text .unclaimed.selected').length"), 0)


class Many(PageTest):
    files = {}

    @classmethod
    def setUpClass(cls):
        cls.arguments = (cls.files_of(500),)
        super().setUpClass()

    @classmethod
    def files_of(cls, count):
        cls.many = tempfile.mkdtemp(prefix="notulen-many-")
        ours = sorted(name for name in os.listdir(CORPUS) if name.endswith(".txt"))
        for n in range(count):
            shutil.copy(os.path.join(CORPUS, ours[n % len(ours)]), os.path.join(cls.many, f"{n:04}.txt"))
        return cls.many

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        shutil.rmtree(cls.many)

    def test_500_documents(self):
        seconds = self.browser.open(self.page)
        documents = self.js("index.length")
        self.assertGreaterEqual(documents, 500)
        self.assertLess(seconds, 5)
        self.assertEqual(self.js("open.size"), 1)  # the others are not parsed before they are chosen
        times = self.js("['n', 'no', 'not', 'notu', '2019', '', 'e', 'zz'].map((text) => { const start = performance.now(); filter.value = text;"
                        " filterDocuments(); document.body.offsetHeight; return performance.now() - start; })")
        self.assertLess(sorted(times)[len(times) // 2], 200, times)
        chosen = self.js("[7, 100, 250, 400].map((n) => { const start = performance.now(); show(n); document.body.offsetHeight; return performance.now() - start; })")
        self.assertLess(sorted(chosen)[1], 1000, chosen)
        self.assertEqual(self.js("open.size"), 1)
        print(f"{documents} documents, {os.path.getsize(self.page)} bytes: opens in {seconds:.2f} s, filters in {max(times):.0f} ms, shows one in {max(chosen):.0f} ms", file=sys.stderr)


    def test_what_is_exported_unchanged_is_what_was_read(self):
        folder = os.path.join(self.folder, "expected")
        os.mkdir(folder)
        results = self.js("[...index.keys()].slice(0, 200).filter((n) => index[n].part === 1).map((n) => [expectedName(n), index[n].file, JSON.stringify(expectedOf(load(n)))])")
        for name, _, text in results:
            with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
                out.write(text)
        self.assertGreater(len(results), 150)
        self.assertEqual(scores(folder, [file for _, file, _ in results]), (len(results), len(results)))


if __name__ == "__main__":
    if lacking := missing():
        print(f"skipped: no {lacking} here")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
