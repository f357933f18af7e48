"""Control streams: pause, resume and cancel them, and combine their text into larger pieces."""
