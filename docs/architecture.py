"""Draw the rooms of the runtime and their imports: `python docs/architecture.py [--check]`.

Writes `docs/architecture.svg` from the import graph, or fails with `--check` if the file is out of
date. `nox -s lint` runs the check.
"""

from __future__ import annotations

import ast
import itertools
import sys
import textwrap
from pathlib import Path

import grimp

RUNTIME = "api_claude_runtime"
GENERATED = "api_claude"
DOCS = Path(__file__).resolve().parent
TARGET = DOCS / "architecture.svg"

# Pixels.
WIDTH, HEIGHT, LANE, GAP_X, GAP_Y, MARGIN = 216, 78, 8, 26, 46, 24
STYLE = """
  text { font-family: system-ui, sans-serif; fill: #1f2328 }
  .room { font-size: 15px; font-weight: 600 }
  .role { font-size: 11px; fill: #57606a }
  rect { fill: #f6f8fa; stroke: #8c959f; rx: 6 }
  rect.generated { fill: #ddf4ff }
  rect.optional { fill: #fff8c5 }
  path { fill: none; stroke: #57606a; stroke-width: 1.2; marker-end: url(#arrow) }
"""


def roles() -> dict[str, str]:
    """Room -> the first line of its docstring."""
    found = {GENERATED: "Generated: one method for each endpoint, types, exports"}
    for path in sorted((DOCS.parent / "runtime" / RUNTIME).glob("*/__init__.py")):
        text = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        found[path.parent.name] = text.partition("\n")[0].rstrip(".")
    return found


def arrows(rooms: list[str]) -> dict[str, set[str]]:
    """Room -> the rooms that its modules import."""
    graph = grimp.build_graph(GENERATED, RUNTIME, cache_dir=None)
    found: dict[str, set[str]] = {room: set() for room in rooms}
    for importer in graph.modules:
        for imported in graph.find_modules_directly_imported_by(importer):
            start, end = _room(importer), _room(imported)
            if start in found and end in found and start != end:
                found[start].add(end)
    return found


def _room(module: str) -> str:
    top, _, rest = module.partition(".")
    return rest.partition(".")[0] if top == RUNTIME else top


def floors(imports: dict[str, set[str]]) -> dict[str, int]:
    """Room -> its floor: one above the highest room that it imports; the lowest floor is 0."""
    found: dict[str, int] = {}

    def floor(room: str, path: tuple[str, ...] = ()) -> int:
        if room in path:
            raise SystemExit(
                f"the rooms import each other in a cycle: {' -> '.join((*path, room))}"
            )
        if room not in found:
            below = [floor(each, (*path, room)) for each in sorted(imports[room])]
            found[room] = max(below, default=-1) + 1
        return found[room]

    for room in sorted(imports):
        floor(room)
    return found


def reduced(imports: dict[str, set[str]]) -> dict[str, set[str]]:
    """The arrows that no longer path stands for, so that the drawing can be read."""

    def reach(room: str) -> set[str]:
        return imports[room].union(*(reach(each) for each in imports[room]))

    return {
        room: {
            each
            for each in below
            if not any(each in reach(other) for other in below if other != each)
        }
        for room, below in imports.items()
    }


def layered(imports: dict[str, set[str]]) -> tuple[list[list[str]], list[list[str]]]:
    """The rows from top to bottom, and a path of places for each arrow.

    An arrow over several rows passes a free place in each of them, named `start>end`, so that it
    crosses no box.
    """
    level = floors(imports)
    rows: list[list[str]] = [[] for _ in range(max(level.values()) + 1)]
    for room in sorted(level):
        rows[-1 - level[room]].append(room)
    paths: list[list[str]] = []
    for room, below in sorted(reduced(imports).items()):
        for each in sorted(below):
            between = range(level[room] - 1, level[each], -1)
            paths.append([room, *(f"{room}>{each}" for _ in between), each])
            for number in between:
                rows[-1 - number].append(f"{room}>{each}")
    near: dict[tuple[str, int], list[tuple[str, int]]] = {}
    for path in paths:
        top = len(rows) - 1 - level[path[0]]
        places = [(name, top + step) for step, name in enumerate(path)]
        for one, other in itertools.pairwise(places):
            near.setdefault(one, []).append(other)
            near.setdefault(other, []).append(one)
    for _ in range(12):  # the average position of the neighbours, until little changes
        at = {(name, n): x for n, row in enumerate(rows) for name, x in _spread(row).items()}
        for number, row in enumerate(rows):
            row.sort(key=lambda name: _mean([at[each] for each in near.get((name, number), [])]))
    return rows, paths


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _spread(row: list[str]) -> dict[str, float]:
    """Name -> the middle of its place in a row around 0."""
    widths = [LANE if ">" in name else WIDTH for name in row]
    left = -(sum(widths) + GAP_X * (len(row) - 1)) / 2
    found: dict[str, float] = {}
    for name, width in zip(row, widths, strict=True):
        found[name] = left + width / 2
        left += width + GAP_X
    return found


def draw() -> str:
    """The drawing as SVG."""
    about = roles()
    rows, paths = layered(arrows(list(about)))
    half = max(max(abs(x) for x in _spread(row).values()) for row in rows) + WIDTH / 2 + MARGIN
    place = {
        (name, number): (round(half + x), MARGIN + number * (HEIGHT + GAP_Y))
        for number, row in enumerate(rows)
        for name, x in _spread(row).items()
    }
    row_of = {name: number for name, number in place if ">" not in name}
    lines = [
        _arrow([place[name, row_of[path[0]] + step] for step, name in enumerate(path)])
        for path in paths
    ]
    boxes = [_box(room, about[room], *place[room, row_of[room]]) for room in sorted(row_of)]
    width, height = round(2 * half), len(rows) * (HEIGHT + GAP_Y) - GAP_Y + 2 * MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">\n'
        "<title>The rooms of api-claude: an arrow points to what is imported</title>\n"
        f"<style>{STYLE}</style>\n"
        '<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" '
        'markerHeight="7" orient="auto-start-reverse">'
        '<path d="M 0 0 L 10 5 L 0 10 z" style="fill:#57606a;stroke:none;marker-end:none"/>'
        "</marker></defs>\n"
        f'<rect x="0" y="0" width="{width}" height="{height}" style="fill:#ffffff;stroke:none"/>\n'
        + "\n".join([*lines, *boxes])
        + "\n</svg>\n"
    )


def _box(room: str, role: str, middle: int, y: int) -> str:
    kind = (
        "generated" if room == GENERATED else "optional" if room in {"cli", "helpers"} else "core"
    )
    x = middle - WIDTH // 2
    lines = textwrap.wrap(role, 32, max_lines=3, placeholder=" ...")
    texts = "".join(
        f'<text class="role" x="{x + 10}" y="{y + 38 + 14 * index}">{_escaped(line)}</text>'
        for index, line in enumerate(lines)
    )
    return (
        f'<rect class="{kind}" x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}"/>'
        f'<text class="room" x="{x + 10}" y="{y + 21}">{room}</text>{texts}'
    )


def _arrow(places: list[tuple[int, int]]) -> str:
    """A curve from the lower edge of the first place, through the others, to the last."""
    (x, y), *rest = places
    steps = [f"M {x} {y + HEIGHT}"]
    y += HEIGHT
    for index, (x2, y2) in enumerate(rest):
        bend = (y2 - y) // 2
        steps.append(f"C {x} {y + bend}, {x2} {y2 - bend}, {x2} {y2}")
        x, y = x2, y2
        if index < len(rest) - 1:
            y += HEIGHT
            steps.append(f"L {x} {y}")
    return f'<path d="{" ".join(steps)}"/>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("`", "")


def main() -> None:
    """Write the drawing, or compare it."""
    text = draw()
    if sys.argv[1:] == ["--check"]:
        if not TARGET.exists() or TARGET.read_text("utf-8") != text:
            raise SystemExit(f"{TARGET.name} is out of date: run `python docs/architecture.py`")
        return
    TARGET.write_text(text, "utf-8")
    print(f"{TARGET.name} written")


if __name__ == "__main__":
    main()
