"""Run a server by hand: ``python tests/support/servers model|tools|thinking|faults|contract SPEC``.

It stops when you press Enter.
"""

import sys
from pathlib import Path


def main() -> None:
    """Start one server, print its base URL, and stop it after a line or the end of stdin."""
    # When a folder is run, Python adds that folder to the path, not the folder of the package.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from support.servers import ContractServer, FaultServer, ModelServer

    match sys.argv[1:]:
        case ["model"]:
            server: ModelServer | FaultServer | ContractServer = ModelServer()
        case ["tools"]:
            server = ModelServer(tools=True, vision=True)
        case ["thinking"]:
            server = ModelServer(thinking=True)
        case ["faults"]:
            server = FaultServer()
        case ["contract", spec]:
            server = ContractServer(spec)
        case _:
            sys.exit(__doc__)
    with server:
        print(server.base_url, flush=True)
        sys.stdin.readline()


if __name__ == "__main__":
    main()
