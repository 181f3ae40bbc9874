/**
 * The sample domain of the specifications: a small publisher's catalogue, and entities that show one thing each. Together
 * they use every kind of property, relation, key and constructor.
 */
@NullMarked
package dev.entia.testkit.domain;

import org.jspecify.annotations.NullMarked;
