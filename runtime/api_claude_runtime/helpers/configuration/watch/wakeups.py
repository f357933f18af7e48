"""`Wakeups`: waits until a file may have changed.

`watchfiles`, if it is installed, reports changes in the folders of the file. It only decides when
to look: whether the file has changed is decided by its contents.
"""

from __future__ import annotations

import importlib
import logging
import os
from pathlib import Path
from threading import Event
from typing import Any, TypeAlias

Folders: TypeAlias = "tuple[tuple[str, int], ...]"
"""Paths and the numbers of their inodes. A folder that was replaced has another number."""

_STEP_MS, _GROUPED_MS = 50, 200
"""Changes are reported after this time without others, and at the latest after the second."""


def folders_of(path: Path) -> Folders:
    """Return the folders in which changes of a file become visible.

    They are the folder with its name, and the folder with its contents if the name is a link. In a
    volume of Kubernetes, the name leads through a link `..data`, which is replaced.
    """
    found: dict[str, int] = {}
    for each in (path, Path(os.path.realpath(path))):
        try:
            found[str(each.parent)] = each.parent.stat().st_ino
        except OSError:
            continue  # it may come back
    return tuple(found.items())


class Wakeups:
    """Waits in a thread. A `stop` that is set ends each wait.

    Args:
        path: The file.
        interval: The longest wait, in seconds.
        stop: Set when the watch ends.
    """

    def __init__(self, path: Path, interval: float, stop: Event) -> None:
        self._path = path
        self._interval = interval
        self._stop = stop
        self._folders: Folders = ()
        self._notify_class = _notify_class()
        self._notify: Any = None

    def wait(self) -> None:
        """Wait until a folder has changed, the interval is over, or the watch stops.

        Return at once if the folders are watched only from now on: there may be a change already.
        """
        folders = folders_of(self._path)
        if self._notify_class is None or not folders:
            self._stop.wait(self._interval)
            return
        try:
            if folders != self._folders:
                self.close()
                paths = [folder for folder, _ in folders]
                # Not recursive; the other arguments are the defaults of the library.
                self._notify = self._notify_class(paths, False, False, 300, False, False)
                self._folders = folders
                return
            milliseconds = max(1, int(self._interval * 1000))
            self._notify.watch(_GROUPED_MS, _STEP_MS, milliseconds, self._stop)
        except Exception as error:  # noqa: BLE001 - of the library; polling goes on
            self._notify_class = None
            self.close()
            logging.getLogger("api_claude").warning(
                "watchfiles cannot watch the folder of %s, which is polled instead: %s",
                self._path,
                error,
            )

    def close(self) -> None:
        """End watching the folders."""
        notify, self._notify = self._notify, None
        self._folders = ()
        if notify is not None:
            notify.close()


def _notify_class() -> Any:
    """Return the class `RustNotify` of the library, or `None` if it is not installed.

    It is the documented interface for callers that wait in their own way.
    """
    try:
        importlib.import_module("watchfiles")
        return importlib.import_module("watchfiles._rust_notify").RustNotify
    except ImportError:
        return None
