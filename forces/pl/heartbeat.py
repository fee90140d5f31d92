"""When to send a heartbeat and when a peer is lost (RFC 5810 sections 4.3.3 and 7.3.1.1.2)."""

import math

import attrs


@attrs.define
class Liveness:
    """The two clocks of one association: what was sent last, what was heard last.

    A heartbeat is due only after ``send_interval_s`` without any other message to the
    peer (HB-05); the peer is lost only strictly after ``dead_interval_s`` without any
    message from it (HB-07). ``None`` switches a clock off.
    """

    last_sent: float
    last_heard: float
    send_interval_s: float | None = None
    dead_interval_s: float | None = None

    def sent(self, *, now: float) -> None:
        """Any message went to the peer."""
        self.last_sent = now

    def heard(self, *, now: float) -> None:
        """Any message came from the peer; a heartbeat is only one kind (HB-12)."""
        self.last_heard = now

    def is_heartbeat_due(self, *, now: float) -> bool:
        """Whether the silence towards the peer has lasted the send interval."""
        interval_s = self.send_interval_s
        return interval_s is not None and now >= self.last_sent + interval_s

    def is_dead(self, *, now: float) -> bool:
        """Whether the peer's silence has lasted longer than the dead interval."""
        interval_s = self.dead_interval_s
        return interval_s is not None and now > self.last_heard + interval_s

    def next_deadline(self) -> float | None:
        """The next time one of the two questions changes its answer, or None.

        The dead deadline is the next representable time after the interval: at the
        interval itself the peer still lives.
        """
        deadlines: list[float] = []
        if self.send_interval_s is not None:
            deadlines.append(self.last_sent + self.send_interval_s)
        if self.dead_interval_s is not None:
            deadlines.append(math.nextafter(self.last_heard + self.dead_interval_s, math.inf))
        return min(deadlines, default=None)
