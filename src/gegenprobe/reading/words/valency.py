"""What the places of a frame say together: who acts, and whether a passive turns the roles round."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame


def actor_places(frame: Frame) -> tuple[str, ...]:
    """Where who acts stands in the clause; of a frame that only counts people ('said_by'), who counts them."""
    return frame.roles.get("by", ()) or frame.roles.get("said_by", ())


def is_transitive(frame: Frame) -> bool:
    """Whether a passive turns the roles round: people, a target or what the frame needs stand as the object."""
    whom = frame.roles.get("whom", ())
    if "object" in whom or any("object" in frame.roles.get(role, ()) for role in ("target", "with")):
        return True
    return bool(frame.needs) and "subject" not in whom and "subject" in actor_places(frame)
