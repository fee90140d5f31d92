"""What can go wrong with a link, by who ended it."""


class SctpError(Exception):
    """Root of this package's errors."""


class LinkClosed(SctpError):
    """The link was closed by this side."""


class LinkBroken(SctpError):
    """The link was ended by the peer or by the network; ``reason`` says by what."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class LinkTimeout(SctpError):
    """The peer did not answer in time."""


class LinkRefused(SctpError):
    """The peer is there and does not want the association."""


class StackUnavailable(SctpError):
    """The SCTP stack that was asked for does not work on this machine; says why."""
