"""`Counted`: counts the connections that each side opens while it is measured."""

import statistics
from collections.abc import Mapping

from .measure import Prepare, Row, Work
from .server import Server


class Counted:
    """Counts new connections. One side at a time uses the server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._counts: dict[str, list[int]] = {}
        self._current: list[int] = []
        self._before = server.connections()

    def sides(self, sides: Mapping[str, Prepare]) -> dict[str, Prepare]:
        """Return the sides, with the connections counted that their work opens."""
        return {name: self._counted(name, prepare) for name, prepare in sides.items()}

    def _counted(self, name: str, prepare: Prepare) -> Prepare:
        self._counts[name] = []

        def counted() -> Work:
            self._note()
            work = prepare()
            self._current = self._counts[name]
            self._before = self._server.connections()
            return work

        return counted

    def _note(self) -> None:
        self._current.append(self._server.connections() - self._before)

    def row(self, target: float | None = None) -> Row:
        """Return a row with the median number of new connections in a run of each side."""
        self._note()
        self._current = []
        ours, peer = (float(statistics.median(self._counts[name])) for name in ("ours", "peer"))
        ratio = None if target is None else ours / max(peer, 1.0)
        return Row("  new connections in a run", ours, peer, "", ratio, target=target)
