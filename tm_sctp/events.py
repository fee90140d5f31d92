"""What any SCTP stack tells us about an association: one vocabulary for all backends."""

import attrs


@attrs.frozen
class Up:
    """The association is established."""

    outbound_streams: int
    inbound_streams: int


@attrs.frozen
class Message:
    """One whole user message."""

    data: bytes
    ppid: int
    stream: int = 0


@attrs.frozen
class PathChange:
    """A peer address became usable or unusable; the association lives on."""

    address: str
    usable: bool


@attrs.frozen
class SendFailed:
    """A message was abandoned, mostly because its PR-SCTP lifetime ended (RFC 3758)."""

    data: bytes
    ppid: int
    stream: int
    was_sent: bool


@attrs.frozen
class PeerShutdown:
    """The peer began an orderly shutdown; it sends no more data."""


@attrs.frozen
class Restarted:
    """The peer restarted the association (RFC 9260 section 5.2): its state is new."""


@attrs.frozen
class Down:
    """The association has ended; always the last event of one.

    ``orderly`` is true after a completed shutdown handshake.
    """

    reason: str
    orderly: bool = False


SctpEvent = Up | Message | PathChange | SendFailed | PeerShutdown | Restarted | Down
