"""East wing: stored events -> what people subscribe to."""
