"""What a host's robots.txt asks of visitors (RFC 9309)."""

from protego import Protego

# The name that a robots.txt can address; the user agent of every request begins with it.
ROBOT = "sosanh"
# The RFC asks for 500 KiB at least to be read.
MAX_ROBOTS_BYTES = 512 * 1024
# A pause beyond this would be a refusal in other words; excluding us is what Disallow is for.
LONGEST_CRAWL_DELAY = 30.0


class Robots:
    """The rules of one host, for us. `Robots("")` allows everything."""

    def __init__(self, text: str) -> None:
        self._rules = Protego.parse(text)

    def allows(self, address: str) -> bool:
        """Whether `address` may be fetched."""
        return bool(self._rules.can_fetch(address, ROBOT))

    @property
    def delay(self) -> float:
        """Seconds that the host wants between two requests; 0 when it does not say."""
        return min(float(self._rules.crawl_delay(ROBOT) or 0), LONGEST_CRAWL_DELAY)

    @property
    def sitemaps(self) -> list[str]:
        """Addresses of sitemaps that the host names."""
        return list(self._rules.sitemaps)
