"""Ports of this machine on which the server may listen."""

import random
import socket

from sosanh.errors import WarehouseUnavailable

# Below the range that Linux and macOS give to outgoing connections, so that a stopped server finds
# its port free again.
PORTS = range(20_000, 32_000)


def is_free(port: int) -> bool:
    """Whether a server could listen on `port` of this machine now."""
    with socket.socket() as probe:
        # As PostgreSQL does: connections of a server that has just ended do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """Return one of `PORTS` that is free. Raises WarehouseUnavailable when none is found."""
    for port in random.sample(PORTS, 1000):
        if is_free(port):
            return port
    raise WarehouseUnavailable(
        f"Expected a free port in {PORTS}, found 1000 that are taken. End what listens there, or "
        "name a server with SOSANH_WAREHOUSE_URL."
    )
