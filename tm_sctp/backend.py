"""The seam between the TML and any SCTP stack: what a backend must do, and nothing more."""

from typing import Protocol

import attrs

from tm_sctp.events import SctpEvent


@attrs.frozen(order=True)
class PeerAddress:
    """Where an SCTP endpoint is.

    ``host`` is a literal IP address or a name; ``port`` is the SCTP port; ``udp_port`` is
    the port of the UDP encapsulation (RFC 6951), which kernel SCTP without encapsulation
    does not use.
    """

    host: str
    port: int
    udp_port: int = 9899


class SctpAssociation(Protocol):
    """One SCTP association, whoever's stack carries it.

    At most one task may be in ``send`` and one in ``receive`` at a time.
    """

    @property
    def peer(self) -> PeerAddress:
        """The peer's primary address."""

    async def send(
        self, data: bytes, *, ppid: int, stream: int = 0, lifetime_s: float | None = None
    ) -> None:
        """Hand one user message to the stack, waiting while its send buffer is full.

        ``ppid`` is in host order. With ``lifetime_s`` the stack may abandon the message
        after that time (RFC 3758 timed reliability); without, it is fully reliable.

        Raises:
            LinkBroken: The association has ended.
        """

    def buffered_octets(self) -> int:
        """User octets the stack holds that the peer has not acknowledged."""

    async def receive(self) -> SctpEvent:
        """The next event; flow control is closed while nobody calls this.

        Raises:
            LinkClosed: ``abort`` or ``shutdown`` was called here and has completed, or
                ``Down`` was already delivered.
        """

    async def shutdown(self) -> None:
        """Orderly end: sends what is queued, then SHUTDOWN; returns when it is complete.

        The caller bounds it in time. Never raises because the peer is already gone.
        """

    def abort(self) -> None:
        """End it now, without a checkpoint. Idempotent."""

    def path_statistics(self) -> dict[str, float]:
        """What the stack knows: ``srtt_s``, ``rto_s``, ``cwnd_octets``, retransmissions."""


class SctpListener(Protocol):
    """A listening SCTP endpoint on one port."""

    @property
    def address(self) -> PeerAddress:
        """What it listens on, with the real port when 0 was asked for."""

    async def accept(self) -> SctpAssociation:
        """The next established association."""

    def close(self) -> None:
        """Stop listening. Idempotent."""


class SctpStack(Protocol):
    """One SCTP stack, opened for one node."""

    @property
    def name(self) -> str:
        """``kernel``, ``embedded`` or ``memory``."""

    async def connect(
        self,
        remote: PeerAddress,
        *,
        local_host: str | None = None,
        local_port: int = 0,
        streams: int = 1,
        priority: int = 0,
    ) -> SctpAssociation:
        """Set up an association; cancellable at any time, leaving nothing behind.

        ``local_port`` is the SCTP source port, 0 for any; ``priority`` 0..6 is the network
        priority (SO_PRIORITY, DSCP) where the stack can set one.

        Raises:
            LinkRefused: The peer answered with an ABORT, or nothing runs there (ICMP).
            LinkTimeout: Nobody answered the INITs.
        """

    async def listen(
        self, host: str, port: int, *, streams: int = 1, priority: int = 0
    ) -> SctpListener:
        """Listen on one SCTP port.

        Raises:
            SctpError: The address or port cannot be had; says which and why.
        """
