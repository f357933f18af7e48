"""`read`: a git ref, a directory or a document, as a `Source`."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from codegen.documents import document as documents
from codegen.documents.document_error import DocumentError
from codegen.problems import Problems, SpecError, pointer
from codegen.spec.load import Part, load

from .document import Source
from .operations import listing


class SourceError(Exception):
    """A side of the comparison cannot be read."""


def read(text: str, repository: Path) -> Source:
    """Read a directory with a spec, one OpenAPI document, or the spec of a git ref.

    Raises:
        SourceError: There is no such thing, or its spec has problems.
    """
    path = Path(text)
    try:
        if path.is_dir():
            return _directory(path, text)
        if path.is_file():
            return document(path, text)
        ref, _, inner = text.partition(":")
        with _checkout(ref, inner or "spec", repository) as found:
            source = _directory(found, text) if found.is_dir() else document(found, text)
            source.root = None
            return source
    except SpecError as error:
        raise SourceError(f"{text} has problems: {error}") from None


def document(path: Path, label: str) -> Source:
    """Read one OpenAPI document, in YAML or JSON."""
    try:
        return given(documents.read(path), label, path)
    except DocumentError as error:
        raise SourceError(f"{label} {error}") from None


def given(data: dict[str, Any], label: str, root: Path | None = None) -> Source:
    """Return the source of a document that is already read."""
    version = str(data.get("openapi", ""))
    if not version.startswith("3."):
        raise SourceError(f"{label} must be an OpenAPI 3 document, not {version or 'unknown'!r}")
    errors = [each for each in listing(data.get("x-error-codes")) if isinstance(each, dict)]
    return Source(label, data, errors=errors, root=root)


@contextmanager
def spec_directory(text: str, repository: Path) -> Generator[Path]:
    """Provide the directory of a spec, which a git ref has only inside the block.

    Raises:
        SourceError: There is no such directory or git ref.
    """
    path = Path(text)
    if path.is_dir():
        yield _root(path, text)
    elif path.is_file():
        raise SourceError(
            f"{text} must be a directory or a git ref, because a package is generated"
        )
    else:
        ref, _, inner = text.partition(":")
        with _checkout(ref, inner or "spec", repository) as found:
            yield _root(found, text)


def _root(path: Path, label: str) -> Path:
    root = path if (path / "openapi.yaml").is_file() else path / "spec"
    if not (root / "openapi.yaml").is_file():
        raise SourceError(f"{label} must contain openapi.yaml or spec/openapi.yaml")
    return root


def _directory(path: Path, label: str) -> Source:
    root = _root(path, label)
    bundle = load(root, Problems())
    parts: dict[str, str] = {}
    for part in bundle.parts:
        parts |= dict.fromkeys(_pointers(part), part.name)
    rows = [(part.name, row) for part in bundle.parts for row in part.error_codes]
    parts |= {f"#/x-error-codes/{index}": name for index, (name, _) in enumerate(rows)}
    errors = [row for _, row in rows]
    return Source(label, bundle.document, parts, errors, root)


def _pointers(part: Part) -> Iterator[str]:
    """Yield the pointers of what a part defines."""
    for name in part.schemas:
        yield pointer(["components", "schemas", name])
    for path, method in part.operations:
        yield pointer(["paths", path, method])
    for name in part.webhooks:
        yield pointer(["webhooks", name])


@contextmanager
def _checkout(ref: str, inner: str, repository: Path) -> Generator[Path]:
    """Write a file or directory of a git ref to a temporary directory."""
    commit = git(
        repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"
    )
    if not commit:
        raise SourceError(f"{ref} must be a directory, a document or a git ref")
    archive = subprocess.run(  # noqa: S603 - the commit is a hash, and `--` ends the options
        ["git", "-C", str(repository), "archive", commit, "--", inner],  # noqa: S607 - see git()
        capture_output=True,
        check=False,
    )
    if archive.returncode:
        raise SourceError(
            f"{ref} has no {inner}: {archive.stderr.decode(errors='replace').strip()}"
        )
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
            tar.extractall(folder, filter="data")
        yield Path(folder) / inner


def git(repository: Path, *arguments: str) -> str:
    """Run git and return its output, or an empty string if it fails."""
    done = subprocess.run(  # noqa: S603 - no shell, and a ref comes after --end-of-options
        ["git", "-C", str(repository), *arguments],  # noqa: S607 - the git of the user
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() if done.returncode == 0 else ""


def merge_base(repository: Path) -> str:
    """Return the commit where the current branch left main.

    Raises:
        SourceError: There is no branch main.
    """
    for name in ("origin/main", "main"):
        found = git(repository, "merge-base", "HEAD", name)
        if found:
            return found
    raise SourceError("there is no branch main to compare with: name a BASE")
