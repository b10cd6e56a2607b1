package dev.hitmiss.results.file;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A Jackson mapper that corrects nothing silently: no unknown field, no absent one, no coercion. */
final class StrictJson {
    private static final int DEPTH_MAX = 100;
    private static final long TOKENS_MAX = 20_000_000;

    private StrictJson() {}

    static ObjectMapper mapper(Module figures) {
        return JsonMapper.builder(factory())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED)
                .annotationIntrospector(new NullnessIntrospector())
                .addModule(new InstantModule())
                .addModule(figures)
                .build();
    }

    /** No document of ours is as large as this; a file that is would else fill the memory. */
    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH_MAX)
                        .maxTokenCount(TOKENS_MAX)
                        .build())
                .build();
    }

    /** Takes what records say about null for the rule: a component that is not marked Nullable must be there. */
    private static final class NullnessIntrospector extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            return member instanceof AnnotatedParameter parameter
                    ? Boolean.valueOf(!mayBeNull(parameter) && !hasDefault(parameter))
                    : super.hasRequiredMarker(member);
        }

        @Override
        public JsonSetter.Value findSetterInfo(Annotated annotated) {
            JsonSetter.Value explicit = super.findSetterInfo(annotated);
            if (!(annotated instanceof AnnotatedParameter parameter)) {
                return explicit;
            }
            Nulls onNull = mayBeNull(parameter) ? Nulls.SET : Nulls.FAIL;
            return JsonSetter.Value.construct(onNull, Nulls.FAIL).withOverrides(explicit);
        }

        /** The names of a factory method's parameters are in the class file; records carry theirs anyway. */
        @Override
        public @Nullable String findImplicitPropertyName(AnnotatedMember member) {
            if (member instanceof AnnotatedParameter parameter
                    && parameter.getOwner().getMember() instanceof Method factory) {
                return factory.getParameters()[parameter.getIndex()].getName();
            }
            return super.findImplicitPropertyName(member);
        }

        private boolean hasDefault(AnnotatedParameter parameter) {
            return super.findSetterInfo(parameter).getValueNulls() == Nulls.AS_EMPTY;
        }

        private static boolean mayBeNull(AnnotatedParameter parameter) {
            Executable creator = (Executable) parameter.getOwner().getMember();
            return creator.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
        }
    }
}
