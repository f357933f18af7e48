"""Real servers for the tests, each on a free port of 127.0.0.1: a model, a contract, and faults."""

from ._child import ServerNotReady
from ._request import Request
from ._weights import ModelUnavailable
from .contract import ContractServer, ContractUnavailable
from .faults import FaultServer
from .model import ModelServer
from .nginx import NginxServer, NginxUnavailable

__all__ = [
    "ContractServer",
    "ContractUnavailable",
    "FaultServer",
    "ModelServer",
    "ModelUnavailable",
    "NginxServer",
    "NginxUnavailable",
    "Request",
    "ServerNotReady",
]
