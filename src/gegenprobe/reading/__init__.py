"""From a report's text to statements. Pure: no clock, network, file or environment."""
