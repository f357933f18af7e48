"""Real servers for the tests, each on a free port of 127.0.0.1: a model, batches, a contract, faults."""

from ._child import ServerNotReady
from ._request import Request
from ._weights import ModelUnavailable
from .batch_service import BatchService
from .contract import ContractServer, ContractUnavailable
from .faults import FaultServer
from .llmock import LLMockServer, LLMockUnavailable
from .model import ModelServer
from .nginx import NginxServer, NginxUnavailable

__all__ = [
    "BatchService",
    "ContractServer",
    "ContractUnavailable",
    "FaultServer",
    "LLMockServer",
    "LLMockUnavailable",
    "ModelServer",
    "ModelUnavailable",
    "NginxServer",
    "NginxUnavailable",
    "Request",
    "ServerNotReady",
]
