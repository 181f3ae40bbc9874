/** Specifications that every driver must pass, a recording driver and a sample domain. */
module dev.entia.testkit {
    requires transitive dev.entia.core;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;

    exports dev.entia.testkit;
    exports dev.entia.testkit.domain;
    exports dev.entia.testkit.driver;
}
