"""CPU time to compress a request body, and the size that remains, by encoding and level."""

import base64
import json
import random
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from api_claude_runtime.reliability.compression.codecs import Encoding, compressor, sample_of

from .measure import Plan, Row, alternate, without_setup
from .server import Server

ROOT = Path(__file__).resolve().parents[2]
LEVELS: tuple[tuple[Encoding, int], ...] = (("gzip", 1), ("gzip", 6), ("zstd", 1), ("zstd", 3))
TIMES = 3


def _bodies() -> dict[str, bytes]:
    prose = " ".join(path.read_text("utf-8") for path in sorted((ROOT / "docs").glob("*.md")))
    files = sorted((ROOT / "runtime").rglob("*.py"))
    code = "".join(path.read_text("utf-8") for path in files)
    image = base64.b64encode(random.Random(1).randbytes(750_000)).decode()
    texts = {"text 280 KB": prose[:280_000], "code 1 MB": code[:1_000_000], "image 1 MB": image}
    return {
        name: json.dumps({"messages": [{"role": "user", "content": text}]}).encode()
        for name, text in texts.items()
    }


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    """Each ratio is the size of the compressed body to that of the body."""
    for name, body in _bodies().items():
        for encoding, level in LEVELS:
            compress = compressor(encoding, level)
            for kind, data in ((f"{encoding} {level}", body), ("its sample", sample_of(body))):

                def work(data: bytes = data, compress: Any = compress) -> int:
                    for _ in range(TIMES):
                        compress(data)
                    return TIMES

                samples = alternate({"ours": without_setup(work)}, plan)
                median = statistics.median(samples["ours"])
                size = len(compress(data)) / len(data)
                yield Row(f"{name}, {kind}: compress", median, None, "ms", ratio=size)
