"""The files of profiles, which the official command line `ant` writes too."""
