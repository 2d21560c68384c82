"""How alike two events are, in time, title, place, organiser and links; ``scrapers.merge`` decides."""
