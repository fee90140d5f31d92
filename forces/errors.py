"""The error tree: by blame, carrying the cure.

A failed operation inside a message is a RESULT-TLV value, never an exception; a wire
message is never an exception class.
"""

from collections.abc import Sequence
from typing import Any


class ForcesError(Exception):
    """Root of everything this library raises on purpose."""


class ProtocolError(ForcesError):
    """Somebody broke the protocol; ``reply`` is what to tell the peer, or None."""

    def __init__(self, message: str, *, reply: object = None) -> None:
        super().__init__(message)
        self.reply = reply


class LocalProtocolError(ProtocolError):
    """Our caller asked for something the RFC forbids."""


class RemoteProtocolError(ProtocolError):
    """The peer did something the RFC forbids, or passed a named limit."""


class DecodeError(RemoteProtocolError):
    """Octets that are no ForCES message; the only thing a decoder may raise.

    ``at`` is the offset in octets from the start of the message, ``path`` the names of
    the enclosing TLVs, outermost first.
    """

    def __init__(
        self, message: str, *, at: int = 0, path: Sequence[str] = (), reply: object = None
    ) -> None:
        place = "/".join(path)
        super().__init__(f"{message} at octet {at}{' in ' + place if place else ''}", reply=reply)
        self.at = at
        self.path = tuple(path)


class AssociationError(ForcesError):
    """The association between a CE and an FE could not be made, or is gone."""


class AssociationRefused(AssociationError):
    """The CE answered the Association Setup with a result other than success."""

    def __init__(self, result: int) -> None:
        super().__init__(f"association refused with result {result}")
        self.result = result


class AssociationLost(AssociationError):
    """The association ended while something was under way on it."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"association lost: {reason}")
        self.reason = reason


class RequestTimeout(AssociationError):
    """No answer came in the time the caller gave."""


class NotMaster(AssociationError):
    """This CE is not the master of the FE, which fences its Config messages."""


class Refused(ForcesError):
    """The FE answered with at least one result other than success.

    ``results`` holds one entry per path, in wire order.
    """

    def __init__(self, message: str, results: Sequence[Any]) -> None:
        super().__init__(message)
        self.results = tuple(results)


class TmlError(ForcesError):
    """The transport below the protocol layer."""


class TmlClosed(TmlError):
    """We closed it."""


class TmlBroken(TmlError):
    """The world did."""


class TmlTimeout(TmlError):
    """It took too long."""


class ConfigError(ForcesError):
    """Wrong configuration or usage: file, key and reason in one line; the CLI exits with 2."""


class ModelError(ForcesError):
    """An LFB library that is wrong, or a name that the model does not know."""
