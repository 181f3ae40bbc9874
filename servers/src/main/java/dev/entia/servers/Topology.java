package dev.entia.servers;

enum Topology {
    SINGLE,
    REPLICATED
}
