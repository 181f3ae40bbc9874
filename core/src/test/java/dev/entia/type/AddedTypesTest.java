package dev.entia.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Value types that a file on the class path names. */
final class AddedTypesTest {

    @TempDir
    private Path folder;

    /** Stored by one of the types below. */
    public record Token(String digits) {}

    /** As it should be. */
    public static final class TokenType implements ValueType<Token> {
        @Override
        public Class<Token> javaType() {
            return Token.class;
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public Object toStored(Token value) {
            return value.digits();
        }

        @Override
        public Token fromStored(Object stored) {
            return new Token((String) stored);
        }
    }

    /** Has no instance for others. */
    public static final class SecretType {
        private SecretType() {}
    }

    @Test
    void a_value_type_is_found_by_the_file_of_its_class() throws Exception {
        var type = found("valueType=" + TokenType.class.getName());

        assertThat(type.toStored(new Token("7"))).isEqualTo("7");
        assertThat(type.newKey()).isEmpty();
    }

    @Test
    void without_a_file_the_class_is_refused() {
        assertThatThrownBy(() -> ValueTypes.of(Token.class, AddedTypesTest.class))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void a_file_that_leads_nowhere_is_told() {
        refused("valueType=dev.shop.Missing", "names the value type dev.shop.Missing, which is not on the class path.");
        refused("valueType=java.lang.String", "does not implement dev.entia.type.ValueType.");
        refused("valueType=" + SecretType.class.getName(), "does not implement dev.entia.type.ValueType.");
        refused("valueType=" + TokenType.class.getName() + "\nkind=UUID", "says kind=UUID, but ");
        refused("valueType=" + TokenType.class.getName() + "\nmakesKeys=true", "newKey() is empty.");
        refused("valueType=dev.entia.type.BytesType", "which cannot be made.");
    }

    private void refused(String file, String why) {
        assertThatThrownBy(() -> found(file))
                .isInstanceOf(MetadataException.class)
                .hasMessageStartingWith(Token.class.getName() + ".entia-type")
                .hasMessageContaining(why);
    }

    /** By a class loader that has the file, as that of an application has. */
    private ValueType<Token> found(String file) throws Exception {
        var path = folder.resolve(Token.class.getName() + ".entia-type");
        Files.writeString(path, file);
        try (var loader = new FolderLoader(folder)) {
            return ValueTypes.of(Token.class, Class.forName(User.class.getName(), true, loader));
        }
    }

    /** Whose class path is looked at. */
    static final class User {}

    /** Loads {@link User} itself, and leaves all else to the loader of the tests. */
    private static final class FolderLoader extends URLClassLoader {

        FolderLoader(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, AddedTypesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean isResolved) throws ClassNotFoundException {
            if (!name.equals(User.class.getName()) || findLoadedClass(name) != null)
                return super.loadClass(name, isResolved);
            try (var file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                var bytes = file == null ? new byte[0] : file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
