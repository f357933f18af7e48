"""Local servers for tests: a model, batches, contract checks, HTTP faults, llmock and nginx.

Each server listens on a free port of 127.0.0.1.
"""

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
