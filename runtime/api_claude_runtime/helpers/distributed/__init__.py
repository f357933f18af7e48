"""Messages for the rows of a Ray data set, and policies that the workers of a cluster share."""
