/** Entities as declared: annotations, definitions and the rules that check them. */
module dev.entia.model {
    requires transitive org.jspecify;

    exports dev.entia.annotation;
    exports dev.entia.model;
}
