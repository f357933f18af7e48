"""`replaceable`: whether every user could put another file in the place of one."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path


def replaceable(path: Path) -> Path | None:
    """Return the directory in which every user could replace a file; `None` if there is none.

    The directory of the file and, if the file is a symbolic link, that of its target are checked.
    With a link, another user could choose any file as the content, such as a download.

    Raises:
        OSError: A directory cannot be read.
    """
    if sys.platform == "win32":
        return None  # it has no such modes
    for folder in dict.fromkeys((path.parent, path.resolve().parent)):
        mode = folder.stat().st_mode
        if not mode & stat.S_IWOTH or mode & stat.S_ISVTX:
            continue
        # Kubernetes mounts secrets in directories that everyone could write, but read-only.
        if not os.statvfs(folder).f_flag & os.ST_RDONLY:
            return folder
    return None
