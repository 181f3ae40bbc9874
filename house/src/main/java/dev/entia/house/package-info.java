/** The rules of the house: tests over the classes and sources of all modules, and nothing else. */
package dev.entia.house;
