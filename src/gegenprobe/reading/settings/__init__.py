"""Where and when: the country and the days of an event."""
