"""Tests of the secret file parser: plain values are read as a shell reads them, nothing is run."""

from __future__ import annotations

import contextlib
import shlex
import shutil
import string
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.auth.credentials import credentials_from_workspace
from api_claude_runtime.auth.workspace import parse
from api_claude_runtime.errors.base import CredentialsError

PRINTABLE = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)
PLAIN = st.text(string.ascii_letters + string.digits + "-_./+=:,@%^~", min_size=1)


def bare(value: str) -> str:
    return value if "~" not in value else single(value)


def single(value: str) -> str:
    return f"'{value}'"


def double(value: str) -> str:
    for special in '\\"$`':
        value = value.replace(special, "\\" + special)
    return f'"{value}"'


def quoted(value: str) -> str:
    """Quote a value like `shlex.quote`, but in double quotes if it contains a single quote."""
    return shlex.quote(value) if "'" not in value else double(value)


@given(PRINTABLE, st.sampled_from(["", "export ", "export\t"]), st.sampled_from(["\n", "\r\n", ""]))
def test_quoted_printable_keys_are_read_back(key: str, export: str, newline: str) -> None:
    for write in (quoted, double, *((single,) if "'" not in key else ())):
        text = f"# keys{newline or chr(10)}{export}K={write(key)}{newline}"
        assert parse(text) == {"K": key}


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell to compare with")
@given(
    st.lists(st.tuples(PLAIN, st.sampled_from([bare, single, double]), st.booleans()), max_size=9)
)
def test_plain_values_are_read_as_a_shell_reads_them(
    tmp_path_factory: pytest.TempPathFactory, values: list[tuple[str, object, bool]]
) -> None:
    lines = [
        f"{'export ' * exported}K{n}={write(value)} # note\n"  # type: ignore[operator]  # `write` is a function
        for n, (value, write, exported) in enumerate(values)
    ]
    file = tmp_path_factory.mktemp("shell") / "keys.sh"
    file.write_text("".join(lines))
    names = [f"K{n}" for n in range(len(values))]
    script = f". {shlex.quote(str(file))}; " + "".join(
        f'printf "%s\\n" "${name}"; ' for name in names
    )
    output = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout
    assert parse(file.read_text()) == dict(zip(names, output.splitlines(), strict=True))


@given(st.text())
def test_arbitrary_text_raises_no_error(text: str) -> None:
    assert all(isinstance(value, str) for value in parse(text).values())


@pytest.mark.parametrize(
    "text,values",
    [
        ("K=v", {"K": "v"}),
        ("export K=v\n", {"K": "v"}),
        ("  export   K=v  \n", {"K": "v"}),
        ('export K="v"; # note', {"K": "v"}),
        ("K='v';", {"K": "v"}),
        ("K=v # note", {"K": "v"}),
        ("K=v#no note", {}),
        ("K=v#tail", {"K": "v#tail"}),
        ("K=", {"K": ""}),
        ('K=""', {"K": ""}),
        (r'K="a\"b\\c\$d\`e\f"', {"K": 'a"b\\c$d`e\\f'}),
        (r"K='a\"b\\c'", {"K": r"a\"b\\c"}),
        ("K='it\"s'", {"K": 'it"s'}),
        ('K="it\'s"', {"K": "it's"}),
        ("K=a=b", {"K": "a=b"}),
        ("K=~\nL=a:~/b\nM='~'", {"M": "~"}),
        ("K=a&b\nL=a|b\nM=a>b\nN=$(id)\nO=`id`", {}),
        ("A=1\r\nB='2'\r\n", {"A": "1", "B": "2"}),
        ("A=1\rB=2\r", {"A": "1", "B": "2"}),
        ("# K=v\n#export K=v", {}),
        ("K = v\n1K=v\nK-K=v\nset K v\n K", {}),
        ("K=1\nK=2\n", {"K": "2"}),
        ("if true; then K=v; fi", {}),
        ("echo K=v", {}),
        ("K=v other words", {}),
        ("K='a'b", {}),
        ('K="no end', {}),
        ("K='no end\nL=v", {"L": "v"}),
        ('K="ends in a backslash\\"', {}),
        ("K=1\nK='no end", {"K": "1"}),
    ],
)
def test_parsed_values(text: str, values: dict[str, str]) -> None:
    assert parse(text) == values


@pytest.mark.parametrize(
    "value",
    [
        '"$(touch ran)"',
        "$(touch ran)",
        "`touch ran`",
        '"`touch ran`"',
        "x; touch ran",
        "x\ntouch ran",
    ],
)
def test_nothing_in_the_file_is_run(
    value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "keys.sh"
    file.write_text(f"ANTHROPIC_API_KEY={value}\n")
    monkeypatch.chdir(tmp_path)
    with contextlib.suppress(CredentialsError):
        credentials_from_workspace(file)
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("value", ["$OTHER", '"$OTHER"', '"${OTHER}"', "`cat key`", '"$(cat key)"'])
def test_a_value_that_a_shell_would_expand_is_refused(value: str, tmp_path: Path) -> None:
    """Sending the text unexpanded would cause a 401 that is hard to explain."""
    file = tmp_path / "keys.sh"
    file.write_text(f"OTHER=sk\nANTHROPIC_API_KEY={value}\n")
    with pytest.raises(CredentialsError):
        credentials_from_workspace(file)


def test_a_byte_order_mark_is_not_part_of_the_first_name(tmp_path: Path) -> None:
    file = tmp_path / "keys.sh"
    file.write_bytes(b"\xef\xbb\xbfANTHROPIC_API_KEY=sk\r\n")
    assert credentials_from_workspace(file).secret.reveal() == "sk"
