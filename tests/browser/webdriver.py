"""Debian's Chromium without a window, driven through chromium-driver by the W3C WebDriver protocol. Standard library only."""

import base64
import json
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004", "Home": "\ue011", "End": "\ue010", "Up": "\ue013", "Down": "\ue015",
        "Control": "\ue009", "Shift": "\ue008", "Delete": "\ue017"}


def missing():
    """What is not here, in a word; None where all is."""
    return next((name for name in ("chromium", "chromedriver") if not shutil.which(name)), None)


class Element:
    def __init__(self, browser, id):
        self.browser, self.id = browser, id

    def click(self):
        self.browser.call("POST", f"/element/{self.id}/click", {})

    def type(self, text):
        self.browser.call("POST", f"/element/{self.id}/value", {"text": text})


class Browser:
    def __init__(self, downloads, language="nl", dark=False, size=(1440, 900)):
        self.profile = tempfile.mkdtemp(prefix="notulen-browser-")
        self.server = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.server.stdout:
            if found := re.search(r"success.* on port (\d+)", line):
                self.base = f"http://127.0.0.1:{found[1]}"
                break
        args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", f"--user-data-dir={self.profile}",
                f"--window-size={size[0]},{size[1]}", f"--lang={language}", "--proxy-server=127.0.0.1:9"]
        options = {"args": args, "binary": shutil.which("chromium"),
                   "prefs": {"download.default_directory": downloads, "download.prompt_for_download": False, "intl.accept_languages": language,
                             "profile.default_content_setting_values.automatic_downloads": 1}}
        self.session = ""
        wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}, "unhandledPromptBehavior": "accept"}
        try:
            self.session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}}, whole=True)["sessionId"]
        except Exception:
            self.server.kill()
            raise
        self.cdp("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
                                                             {"name": "prefers-reduced-motion", "value": "reduce"}]})

    def close(self):
        try:
            self.call("DELETE", "", None)
        finally:
            self.server.terminate()
            self.server.wait(10)
            self.server.stdout.close()
            shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, path, body=None, whole=False):
        url = self.base + (path if whole else f"/session/{self.session}{path}")
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path}: {error.read().decode()[:600]}") from None

    def cdp(self, command, params):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": params})

    def open(self, file):
        """Opens a page; the seconds it took until its scripts had run."""
        start = time.monotonic()
        self.call("POST", "/url", {"url": "file://" + file})
        return time.monotonic() - start

    def run(self, script, *args):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(args)})

    def find(self, css):
        return Element(self, self.call("POST", "/element", {"using": "css selector", "value": css})[ELEMENT])

    def press(self, *keys):
        """Presses keys one after the other; `Control+z` holds the first."""
        for key in keys:
            names = [KEYS.get(k, k) for k in (key.split("+") if len(key) > 1 else [key])]
            actions = [{"type": "keyDown", "value": k} for k in names] + [{"type": "keyUp", "value": k} for k in reversed(names)]
            self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def point(self, css):
        """Moves the mouse to the middle of an element."""
        move = {"type": "pointerMove", "duration": 0, "origin": {ELEMENT: self.find(css).id}, "x": 0, "y": 0}
        self.call("POST", "/actions", {"actions": [{"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": [move]}]})

    def wait(self, script, what, seconds=10):
        """Waits until the script returns something true, and returns it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if value := self.run("return " + script):
                return value
            time.sleep(0.05)
        raise AssertionError(f"{what}: still not after {seconds} s: {script}")

    def size(self, width, height):
        self.cdp("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def screenshot(self, file):
        with open(file, "wb") as out:
            out.write(base64.b64decode(self.call("GET", "/screenshot")))

    def pdf(self, file):
        with open(file, "wb") as out:
            out.write(base64.b64decode(self.call("POST", "/print", {"background": False})))

    def log(self):
        """What the browser complained of since the last time."""
        return self.call("POST", "/se/log", {"type": "browser"})
