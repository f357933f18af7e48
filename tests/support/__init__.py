"""What tests share: real servers, builders of data, tables of faults."""
